import { expect, test } from 'vitest';
import type { BriefClaim } from '#knowledge/views/brief-view.ts';
import { teaBrief, teaEntries } from './tea-brief.ts';

test('in short form names for a passage without a speaker whose the source is', () => {
  const claim = teaClaim('claims/tea-first-scalds');
  const evidence = claim.evidence.map((passage) => ({ ...passage, by: undefined, voice: undefined }));
  const [item] = teaBrief([{ ...claim, evidence }], { isShort: true }).sections[0]?.items ?? [];
  const [source] = claim.sources;
  expect(item?.parts[0]).toMatchObject({
    said: `${source?.authors ?? source?.container ?? `“${source?.title}”`} says`,
  });
});

test.for<[name: string, answer: object, text: RegExp]>([
  ['the speaker', { by: 'A. Body', voice: 'asserts' }, /^A\. Body, item 3$/],
  ['whose the source is', { by: undefined, voice: 'asserts' }, /^The Authors, item 3$/],
  ['who reports it', { by: undefined, voice: 'reports' }, /^reported by The Authors, item 3$/],
  ['who reports whom', { by: 'A. Body', voice: 'reports' }, /^A\. Body, as reported by The Authors, item 3$/],
  ['nobody twice', { by: 'The Authors', voice: 'reports' }, /^The Authors, item 3$/],
  ['that it says a part only', { by: 'A. Body', lacking: 'partly' }, /^A\. Body, item 3 \(in part\)$/],
  [
    'that it does not say it',
    { by: 'A. Body', lacking: 'no' },
    /^A\. Body, item 3 \(cited on it, but does not say it\)$/,
  ],
])('in short form names for an answer %s', ([, answer, text]) => {
  const claim = teaClaim('claims/proper-cup-is-milk-first');
  const answers = claim.answers.map((point) => ({ ...point, ...answer, locator: 'item 3' }));
  const sources = claim.sources.map((source) => ({
    ...source,
    authors: 'The Authors',
    ownName: undefined,
  }));
  const [item] = teaBrief([{ ...claim, answers, sources }], { isShort: true }).sections[0]?.items ?? [];
  const points = item?.parts.find((part) => part.kind === 'points')?.points;
  expect(points?.[0]?.citation?.text).toMatch(text);
});

test('in short form says of a passage who passes it on, in their own words or ours', () => {
  const claim = teaClaim('claims/tea-first-scalds');
  const said = (passage: object): unknown => {
    const evidence = claim.evidence.map((piece) => ({
      ...piece,
      by: 'A. Body',
      voice: 'reports' as const,
      ...passage,
    }));
    const sources = claim.sources.map((source) => ({ ...source, authors: 'The Authors' }));
    const [item] = teaBrief([{ ...claim, evidence, sources }], { isShort: true }).sections[0]?.items ?? [];
    return item?.parts.flatMap((part) => (part.kind === 'passage' ? [part.said] : []));
  };
  expect(said({})).toEqual(['A. Body, as reported by The Authors']);
  expect(said({ quote: undefined, gist: 'So.' })).toEqual(['A. Body, as reported by The Authors']);
  expect(said({ by: undefined })).toEqual(['Somebody, as reported by The Authors']);
});

test.for<[name: string, isShort: boolean]>([
  ['full', false],
  ['short', true],
])(
  'in %s form says beside each quotation whether it was checked and whether it bears the claim out',
  ([, isShort]) => {
    const claim = teaClaim('claims/tea-first-scalds');
    const remarks = (passage: object): unknown => {
      const evidence = claim.evidence.map((piece) => ({ ...piece, ...passage }));
      const [item] = teaBrief([{ ...claim, evidence }], { isShort }).sections[0]?.items ?? [];
      return item?.parts.flatMap((part) => (part.kind === 'passage' ? part.remarks : []));
    };
    expect(remarks({ fit: 'partly' })).toEqual(['verbatim', 'bears it out in part']);
    expect(remarks({ fit: 'entails', voice: 'denies' })).toEqual(['verbatim', 'shows the denial']);
    expect(remarks({ fit: 'unreviewed' })).toEqual(['verbatim', 'not read a second time']);
    const gist = { quote: undefined, gist: 'So.', check: undefined };
    expect(remarks({ ...gist, fit: 'partly' })).toEqual(['bears it out in part']);
    expect(remarks({ ...gist, fit: 'unreviewed' })).toEqual(isShort ? [] : ['not read a second time']);
  },
);

test('lists what narrows a claim as a part of its own, with what was left out', () => {
  const claim = { ...teaClaim('claims/proper-cup-is-milk-first'), qualificationsInAll: 3 };
  const [item] = teaBrief([claim]).sections[0]?.items ?? [];
  expect(item?.parts.filter((part) => part.kind === 'points').at(-1)).toMatchObject({
    heading: 'Qualified by',
    tone: 'qualifying',
    points: [{ title: claim.qualifications[0]?.title }],
    more: '2 more qualifications on its page.',
  });
});

test('in short form names the first of what narrows a claim and counts the others', () => {
  const claim = teaClaim('claims/proper-cup-is-milk-first');
  const tags = (qualificationsInAll: number): string =>
    teaBrief([{ ...claim, qualificationsInAll }], { isShort: true }).sections[0]?.items[0]?.tags.join('; ') ??
    '';
  const [first] = claim.qualifications;
  expect(tags(1)).toContain(`qualified by “${first?.label}”, on its page`);
  expect(tags(3)).toContain(`qualified by “${first?.label}” and 2 more, on its page`);
});

function teaClaim(key: string): BriefClaim {
  const [claim] = teaEntries(key);
  if (claim?.collection !== 'claims') throw new Error('not a claim');
  return claim;
}
