import { describe, expect, it, test } from 'vitest';
import { explainStatus, statusSentence } from '#domain/argument/status-sentence.ts';
import { statusOf } from '#domain/argument/status.ts';
import { appraise } from './debate.ts';

const cases: { lines: string[]; sentence: string }[] = [
  { lines: ['g supports a'], sentence: 'Nothing recorded here attacks it.' },
  { lines: ['b rebuts a'], sentence: 'Challenged by “B”, which nothing here answers.' },
  { lines: ['b rebuts a', 'c rebuts a'], sentence: 'Challenged by “B” and “C”, which nothing here answers.' },
  {
    lines: ['b rebuts a', 'c rebuts a', 'd rebuts a'],
    sentence: 'Challenged by “B”, “C” and “D”, which nothing here answers.',
  },
  {
    lines: ['b rebuts a', 'g supports b', 'u undercuts b from g'],
    sentence: 'Challenged by “B”, which nothing here attacks, though a step of its support is undercut.',
  },
  {
    lines: [
      'b rebuts a',
      'g supports b',
      'u undercuts b from g',
      'c rebuts a',
      'h supports c',
      'v undercuts c from h',
    ],
    sentence:
      'Challenged by “B” and “C”, which nothing here attacks, though a step of the support of each is undercut.',
  },
  {
    lines: ['b rebuts a', 'c rebuts b', 'd rebuts c'],
    sentence: 'Challenged by “B”, which is itself attacked, but each of those attacks is answered.',
  },
  {
    lines: ['b rebuts a', 'c rebuts b', 'd rebuts c', 'e rebuts a', 'f rebuts e', 'g rebuts f'],
    sentence:
      'Challenged by “B” and “E”, which are themselves attacked, but each of those attacks is answered.',
  },
  {
    lines: ['b rebuts a', 'c rebuts b', 'd rebuts c', 'e rebuts a'],
    sentence: 'Challenged by “E” and “B”; nothing here answers “E”.',
  },
  {
    lines: ['b rebuts a', 'c rebuts b', 'd rebuts c', 'e rebuts a', 'g supports e', 'u undercuts e from g'],
    sentence: 'Challenged by “E” and “B”.',
  },
  { lines: ['b rebuts a', 'c rebuts b'], sentence: 'Attacked by “B”, but “C” answers that.' },
  { lines: ['b rebuts a', 'c rebuts b', 'd rebuts b'], sentence: 'Attacked by “B”, but “C” answers that.' },
  {
    lines: ['b rebuts a', 'c rebuts b', 'd rebuts a', 'e rebuts d'],
    sentence: 'Attacked by “B” and “D”, but “C” and “E” answer them.',
  },
  {
    lines: ['b rebuts a', 'c rebuts b', 'd rebuts a', 'c rebuts d'],
    sentence: 'Attacked by “B” and “D”, but “C” answers them.',
  },
  {
    lines: ['b contradicts a'],
    sentence: 'It and “B” contradict each other, and nothing here decides between them.',
  },
  {
    lines: ['b rebuts a', 'a contradicts b'],
    sentence: 'It and “B” contradict each other, and nothing here decides between them.',
  },
  {
    lines: ['b contradicts c', 'b rebuts a'],
    sentence: '“B” attacks it, and nothing here decides whether that stands.',
  },
  {
    lines: ['b contradicts a', 'c contradicts a'],
    sentence: '“B” and “C” attack it, and nothing here decides whether they stand.',
  },
  { lines: ['a rebuts a'], sentence: 'It is recorded as attacking itself, and nothing here resolves that.' },
  {
    lines: ['a restates b', 'b rebuts a'],
    sentence: '“B” and “A” are recorded as the same claim, yet one attacks the other.',
  },
];

describe('explainStatus', () => {
  it.each(cases)('says: $sentence', ({ lines, sentence }) => {
    const { graph, labelling } = appraise(lines);
    expect(explainStatus(statusOf(graph, labelling, 'a'), (claim) => claim.toUpperCase())).toBe(sentence);
  });
});

test('a long list of claims is cut', () => {
  const { graph, labelling } = appraise(['b', 'c', 'd', 'e'].map((by) => `${by} rebuts a`));
  const found = statusOf(graph, labelling, 'a');
  expect(explainStatus(found, (claim) => claim.toUpperCase())).toBe(
    'Challenged by “B”, “C” and 2 more, which nothing here answers.',
  );
});

test('the sentence says which of its words are claims', () => {
  const { graph, labelling } = appraise(['b rebuts a', 'c rebuts b']);
  const parts = statusSentence(statusOf(graph, labelling, 'a'));
  expect(parts.filter((part) => typeof part !== 'string')).toEqual([{ claim: 'b' }, { claim: 'c' }]);
});
