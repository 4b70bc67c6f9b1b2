import { describe, expect, test } from 'vitest';
import { claimStanding, positionMarks, sourceMarks } from '#knowledge/views/standing-view.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { corpus } from '../../check/corpus.ts';

const { files } = corpus`
  === questions/question.mdx
  === sources/memo.mdx
  csl: { type: article, title: The memo }
  standing: { witness: first-person, state: retracted }
  === sources/report.mdx
  csl: { type: article, title: The report }
  standing: { witness: reporting }
  derivesFrom: [{ source: memo, how: reports-on }]
  === claims/c.mdx
  label: Claim
  evidence:
    - { source: memo, gist: So., voice: asserts }
    - { source: report, gist: So., by: a, voice: reports }
    - { source: report, gist: So it is., voice: reports }
  === actors/a.mdx
  name: A. Speaker
  === positions/p.mdx
  grounds: [c]
  holders: [{ actor: a, evidence: [{ source: report, gist: So. }] }]
`;
const context: ViewContext = {
  knowledgeBase: readKnowledgeBase(files).knowledgeBase,
  publication: { address: 'https://example.org', base: '/base/' },
  today: '2099-12-31',
  receipts: new Map(),
  sha256: (text) => text,
};
const { claims, positions, sources } = context.knowledgeBase.entries;
const get = <Value>(map: ReadonlyMap<string, Value>, id: string): Value => {
  const found = map.get(id);
  if (!found) throw new Error(id);
  return found;
};
const titles = (steps: readonly { title: string }[]): string => steps.map(({ title }) => title).join(' > ');

describe('the standing of a claim', () => {
  const view = claimStanding(context, get(claims, 'c'));

  test('is said in sentences, each with its paths', () => {
    expect(view.marks.map(({ sentence }) => sentence)).toEqual([
      'Rests only on retracted sources.',
      '2 of the 3 passages it rests on come to us at second hand.',
    ]);
    expect(view.marks[0]?.paths.map(({ steps, anchor }) => `${anchor} ${titles(steps)}`)).toEqual([
      '#evidence-1 The memo',
      '#evidence-2 The report > The memo',
      '#evidence-3 The report > The memo',
    ]);
    expect(view.marks[0]?.paths.map(({ passage }) => passage)).toEqual([
      'passage 1',
      'passage 2 (A. Speaker)',
      'passage 3',
    ]);
    expect(view.marks[1]?.paths.map(({ reason }) => reason)).toEqual([
      'passes on what somebody else says',
      'passes on what somebody else says',
    ]);
  });

  test('says how many origins its citations have', () => {
    expect(view.origins?.sentence).toBe('3 citations, 1 origin');
    const [origin] = view.origins?.origins ?? [];
    expect(titles(origin?.roots ?? [])).toBe('The memo');
    expect(origin?.citations[1]?.passage).toBe('passage 2 (A. Speaker)');
    expect(origin?.citations.map(({ href, steps }) => `${href} ${titles(steps)}`)).toEqual([
      '/base/claims/c/#evidence-1 The memo',
      '/base/claims/c/#evidence-2 The report > The memo',
      '/base/claims/c/#evidence-3 The report > The memo',
    ]);
  });
});

describe('the standing of a position', () => {
  test('comes from its grounds', () => {
    const marks = positionMarks(context, get(positions, 'p'));
    expect(marks.map(({ sentence }) => sentence)).toEqual([
      'The only ground rests only on retracted sources.',
      'The only ground rests in part on what comes to us at second hand.',
    ]);
    expect(titles(marks[0]?.paths[1]?.steps ?? [])).toBe('It is so. > The report > The memo');
  });
});

test('the marks of a source say what it goes back to, and by which way', () => {
  const marks = sourceMarks(context, get(sources, 'report'));
  expect(marks.map(({ sentence }) => sentence)).toEqual([
    'Goes back to a retracted source.',
    'A secondhand source.',
  ]);
  expect(marks.map(({ paths }) => paths.map(({ steps }) => titles(steps)))).toEqual([
    ['The report > The memo'],
    [],
  ]);
});
