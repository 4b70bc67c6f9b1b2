import { expect, test } from 'vitest';
import { onRecordWords } from '../../../src/components/entry/actor-words.ts';

test.each([
  [3, 5, 2, '3 positions, 5 claims'],
  [1, 0, 0, '1 position'],
  [0, 1, 0, '1 claim'],
  [0, 0, 2, 'named in 2 claims'],
  [0, 0, 0, 'no position or claim on record'],
])('%i positions, %i claims, named in %i: %s', (positions, claims, named, words) => {
  const actor = { collection: 'actors', id: 'a', href: '', title: 'A', label: 'A' } as const;
  expect(onRecordWords({ actor, role: undefined, positions, claims, named })).toBe(words);
});
