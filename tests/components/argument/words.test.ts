import { expect, test } from 'vitest';
import type { UnansweredPair } from '#knowledge/views/unanswered-view.ts';
import {
  answerWords,
  filedWords,
  relationCount,
  relationVerb,
  unansweredWords,
  windowWords,
} from '../../../src/components/argument/words.ts';

test.each([
  { answers: 0, answersToSupport: 0, words: 'no answer recorded here' },
  { answers: 0, answersToSupport: 0, qualifications: 2, words: 'no answer recorded here; 2 qualifications' },
  { answers: 1, answersToSupport: 0, words: '1 answer' },
  { answers: 0, answersToSupport: 2, words: '2 answers, to its grounds only' },
  { answers: 2, answersToSupport: 1, words: '2 answers; 1 more, to its grounds only' },
  { answers: 1, answersToSupport: 2, words: '1 answer; 2 more, to its grounds only' },
])('$answers answers to a claim and $answersToSupport to its grounds: $words', ({ words, ...counts }) => {
  expect(answerWords({ qualifications: 0, ...counts })).toBe(words);
});

test.each([
  { kind: 'rebuts', count: 1, words: '1 rebuttal' },
  { kind: 'supports', count: 8, words: '8 supports' },
  { kind: 'restates', count: 2, words: '2 other wordings' },
] as const)('$count × $kind: $words', ({ kind, count, words }) => {
  expect(relationCount(kind, count)).toBe(words);
});

test.each([
  {
    nowhere: 7,
    elsewhere: 6,
    shown: 13,
    words: '13 points without an answer from “B”: 7 answered nowhere here, 6 answered by other claims',
  },
  {
    nowhere: 1,
    elsewhere: 0,
    shown: 1,
    words: '1 point without an answer from “B”: 1 answered nowhere here',
  },
  {
    nowhere: 0,
    elsewhere: 2,
    shown: 1,
    words: '2 points without an answer from “B”: 2 answered by other claims (1 of them on this page)',
  },
  { nowhere: 0, elsewhere: 0, shown: 0, words: 'no point without an answer from “B”' },
])(
  '$nowhere points answered nowhere, $elsewhere elsewhere: $words',
  ({ nowhere, elsewhere, shown, words }) => {
    const pair = {
      by: { label: 'A' },
      to: { label: 'B' },
      claims: Array.from({ length: shown }),
      inAll: { nowhere, elsewhere },
    };
    expect(unansweredWords(pair as unknown as UnansweredPair)).toBe(`“A”: ${words}`);
  },
);

test('a count of claims says what it counts', () => {
  expect(filedWords(1)).toBe('1 claim filed under it');
  expect(filedWords(17)).toBe('17 claims filed under it');
});

test.each([
  { kind: 'rebuts', direction: 'in', words: 'rebutted by' },
  { kind: 'supports', direction: 'out', words: 'supports' },
  { kind: 'contradicts', direction: 'in', words: 'contradicts' },
  { kind: 'restates', direction: 'out', words: 'the same claim in other words' },
] as const)('$kind, seen from where it leads $direction: $words', ({ kind, direction, words }) => {
  expect(relationVerb(kind, direction)).toBe(words);
});

test.each([
  { from: '2026', until: 'May 2027', words: 'from 2026 until May 2027' },
  { from: undefined, until: '2030', words: 'until 2030' },
  { from: undefined, until: undefined, words: 'no date' },
])('a window: $words', ({ words, ...window }) => {
  expect(windowWords(window)).toBe(words);
});
