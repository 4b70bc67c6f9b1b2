import { expect, test } from 'vitest';
import { fitTexts } from '#export/brief/fit-texts.ts';

const words = (count: number): string => 'word '.repeat(count).trim();

test.for<[name: string, texts: readonly string[], most: number]>([
  ['fit', [words(4), words(2)], 100],
  ['just fit', ['abcd', 'efgh'], 8],
  ['are none', [], 10],
])('texts that %s are left as they are', ([, texts, most]) => {
  expect(fitTexts(texts, most)).toEqual(texts);
});

test('long texts are cut alike, short ones not at all', () => {
  const [short, long, longer] = fitTexts([words(2), words(40), words(90)], 109);
  expect(short).toBe(words(2));
  expect(long).toMatch(/word…$/);
  expect(longer).toBe(long);
  expect([short, long, longer].join('').length).toBeLessThanOrEqual(109);
});
