import { describe, expect, test } from 'vitest';
import type { Brief } from '#export/brief/brief.ts';
import { teaBrief, teaEntries } from './tea-brief.ts';

describe('a measure in a brief', () => {
  const [item] = teaBrief(teaEntries('measures/cup-bill')).sections[0]?.items ?? [];
  const parts = item?.parts ?? [];

  test('says how it stands and as of when, what it does, and what happened to it, with the sources', () => {
    expect(item).toMatchObject({ collection: 'measures', title: expect.any(String) as string });
    expect(parts).toContainEqual({
      kind: 'remark',
      label: 'Where it stands',
      text: expect.stringMatching(/As of \w/) as string,
      isWarning: false,
    });
    const lists = parts.flatMap((part) => (part.kind === 'points' ? [part.heading] : []));
    expect(lists).toContain('What happened to it');
    expect(lists).toContain('What each section does');
    const brief = teaBrief(teaEntries('measures/cup-bill'));
    expect(brief.sources.length).toBeGreaterThan(0);
    expect(brief.sections[0]?.heading).toBe('What it is about');
  });

  test('says who is for it and who against, as far as that is on record of it', () => {
    expect(parts.at(-1)).toMatchObject({ heading: 'For it', points: [{ title: 'Prudence Almond' }] });
    const short = teaBrief(teaEntries('measures/cup-bill'), { isShort: true });
    expect(short.sections[0]?.items[0]?.parts.at(-1)).toMatchObject({
      label: 'For it',
      text: 'Prudence Almond.',
    });
  });

  test('begins with what its text begins with; on paper that stands for its purpose, and is never cut within a sentence', () => {
    const [entry] = teaEntries('measures/cup-bill');
    if (entry?.collection !== 'measures') throw new Error('not a measure');
    const labels = (opening: string | undefined, isShort: boolean): [string, string][] =>
      (teaBrief([{ ...entry, opening }], { isShort }).sections[0]?.items[0]?.parts ?? []).flatMap((part) =>
        part.kind === 'remark' ? [[part.label, part.text]] : [],
      );
    const purpose = ['Purpose', 'To have the milk poured first in tea rooms.'];
    expect(labels(undefined, true)[0]).toEqual(purpose);
    expect(labels('It would.', false).slice(0, 2)).toEqual([['In short', 'It would.'], purpose]);
    expect(labels('It would.', true)[0]).toEqual(['In short', 'It would.']);
    expect(labels('It would.', true)).not.toContainEqual(purpose);
    expect(labels(`It would. ${'word '.repeat(200)}end.`, true)[0]).toEqual(['In short', 'It would.']);
  });

  test('says of which text it speaks, and of a newer one', () => {
    const [entry] = teaEntries('measures/cup-bill');
    if (entry?.collection !== 'measures') throw new Error('not a measure');
    const said = (sectionsOf: typeof entry.sectionsOf): string[] =>
      remarksOf(teaBrief([{ ...entry, sectionsOf }])).filter((text) => text.includes('As introduced'));
    const newer = { label: 'As amended', known: 'not-found' as const };
    expect(said(undefined)).toEqual([]);
    expect(said({ label: 'As introduced', newer })).toEqual([
      '“As introduced”. A newer one, “As amended”, was not found and may differ.',
    ]);
  });

  test('in short form says what its sections do, and what was cut', () => {
    const [entry] = teaEntries('measures/cup-bill');
    if (entry?.collection !== 'measures') throw new Error('not a measure');
    const said = (does: string): string => {
      const sections = entry.sections.map((section) =>
        section.number === '2' ? { ...section, does } : section,
      );
      const written =
        teaBrief([{ ...entry, sections }], { isShort: true }).sections[0]?.items[0]?.parts ?? [];
      const found = written.find(
        (part) => part.kind === 'remark' && part.label === 'What it does, by section',
      );
      return found?.kind === 'remark' ? found.text : '';
    };
    expect(said('Forbids.')).toBe('1: Names the act. 2: Forbids. 3: Takes one cup.');
    const long = `${'word '.repeat(400)}end.`;
    expect(said(`Forbids. ${long}`)).toBe(
      '2: Forbids. 3: Takes one cup. Sections 1 and 2 in full on its page.',
    );
    expect(said(long)).toBe('3: Takes one cup. Sections 1 and 2 in full on its page.');
  });
});

function remarksOf(brief: Brief): string[] {
  return brief.sections.flatMap(({ items }) =>
    items.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'remark' ? [part.text] : []))),
  );
}
