import { describe, expect, test } from 'vitest';
import type { Entry } from '#knowledge/entry.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { measureView } from '#knowledge/views/measure-view.ts';
import { teaContext } from '../../tea-context.ts';
import { readTeaDebate } from '../../tea-debate.ts';

describe('a measure', () => {
  const view = viewWith([
    ['pass-the-bill', 'prudence-almond', 'for'],
    ['pass-the-bill', 'fixture-institute', 'for'],
    ['milk-first', 'prudence-almond', 'for'],
    ['tea-first', 'mortimer-crumb', 'against'],
  ]);

  test('names each of its friends and foes once, with all positions that show it', () => {
    expect(
      view.stances.map(({ actor, stance, held }) => [
        actor.id,
        stance.stance,
        held.flatMap(({ positions }) => positions.map(({ id }) => id)).sort(),
      ]),
    ).toEqual([
      ['prudence-almond', 'for', ['milk-first', 'pass-the-bill']],
      ['fixture-institute', 'for', ['pass-the-bill']],
      ['mortimer-crumb', 'against', ['tea-first']],
    ]);
  });

  test('has each note beside the position it is about', () => {
    const noted = viewWith([
      ['pass-the-bill', 'prudence-almond', 'for', 'Of the bill only.'],
      ['milk-first', 'prudence-almond', 'for'],
      ['tea-first', 'prudence-almond', 'for'],
    ]);
    const [held] = noted.stances.map((stance) =>
      stance.held.map(({ positions, note }) => [positions.map(({ id }) => id).sort(), note]),
    );
    expect(held).toHaveLength(2);
    expect(held).toContainEqual([['pass-the-bill'], 'Of the bill only.']);
    expect(held).toContainEqual([['milk-first', 'tea-first'], undefined]);
  });

  test('names the text its sections are of where they are of one, and the newer one', () => {
    const bill = teaContext().knowledgeBase.entries.measures.get('cup-bill') as Entry<'measures'>;
    const sections = bill.data.sections.map((section) => ({ ...section, version: 'introduced' }));
    const ofOne = { ...bill, data: { ...bill.data, sections } };
    expect(measureView(teaContext(), ofOne).sectionsOf).toMatchObject({
      label: 'As introduced',
      newer: { label: 'As amended', known: 'not-found' },
    });
    expect(measureView(teaContext(), bill).sectionsOf).toBeUndefined();
  });

  test('says up to when material was looked for', () => {
    expect(view.until).toBe('5 January 2026');
  });
});

/** The second debate's bill, where only these hold anything. */
function viewWith(
  held: readonly (readonly [position: string, actor: string, stance: string, note?: string])[],
): ReturnType<typeof measureView> {
  const files = readTeaDebate().files.filter(({ path }) => !path.startsWith('positions/'));
  const positions = [...Map.groupBy(held, ([id]) => id)].map(([id, holders]) => ({
    path: `positions/${id}.mdx`,
    text: [
      '---',
      'recorded: "2026-01-05"',
      'question: should-law-decide',
      `statement: What ${id} says.`,
      `label: ${id}`,
      'holders:',
      ...holders.map(
        ([, actor, stance, note]) =>
          `- { ${note === undefined ? '' : `note: ${note}, `} actor: ${actor}, evidence: [{ source: crumb-1891-almanac, gist: Says so. }], measure: { measure: cup-bill, stance: ${stance} } }`,
      ),
      `grounds: [${id === 'pass-the-bill' ? 'bill-forbids-tea-first' : ''}]`,
      '---',
      '',
    ].join('\n'),
  }));
  const { knowledgeBase, problems } = readKnowledgeBase([...files, ...positions]);
  expect(problems).toEqual([]);
  const bill = knowledgeBase.entries.measures.get('cup-bill') as Entry<'measures'>;
  return measureView({ ...teaContext(), knowledgeBase }, bill);
}
