import { expect, test } from 'vitest';
import { answerWords, relationCount } from '../../../src/components/argument/words.ts';

test.each([
  { answers: 0, answersToSupport: 0, words: 'no answer recorded here' },
  { answers: 1, answersToSupport: 0, words: '1 answer' },
  { answers: 0, answersToSupport: 2, words: '2 answers, to its grounds only' },
  { answers: 2, answersToSupport: 1, words: '2 answers; 1 more questions its grounds' },
  { answers: 1, answersToSupport: 2, words: '1 answer; 2 more question its grounds' },
])('$answers answers to a claim and $answersToSupport to its grounds: $words', ({ words, ...counts }) => {
  expect(answerWords(counts)).toBe(words);
});

test.each([
  { kind: 'rebuts', count: 1, words: '1 rebuttal' },
  { kind: 'supports', count: 8, words: '8 supports' },
  { kind: 'restates', count: 2, words: '2 other wordings' },
] as const)('$count × $kind: $words', ({ kind, count, words }) => {
  expect(relationCount(kind, count)).toBe(words);
});
