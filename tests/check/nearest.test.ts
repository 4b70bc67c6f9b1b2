import { expect, test } from 'vitest';
import { nearestTo } from '#check/nearest.ts';

test.for<[word: string, candidates: string[], nearest: string[]]>([
  ['clam', ['claim', 'source', 'clan'], ['claim', 'clan']],
  ['some-claim', ['claim-some', 'some-clam'], ['claim-some', 'some-clam']],
  ['claim', ['a', 'b', 'c'], []],
  ['5', ['1', '2'], []],
  ['abcdef', ['abcdea', 'abcdeb', 'abcdec', 'abcded'], ['abcdea', 'abcdeb', 'abcdec']],
  ['claim', ['claims', 'claims'], ['claims']],
  ['claim', ['clxxm', 'clxim'], ['clxim', 'clxxm']],
  ['quotations-agree', ['qxotxtixns-agree', 'qxotxtixnx-agxxx'], ['qxotxtixns-agree']],
  ['claim', [], []],
])('nearest to `%s` among %j', ([word, candidates, nearest]) =>
  expect(nearestTo(word, candidates)).toEqual(nearest),
);
