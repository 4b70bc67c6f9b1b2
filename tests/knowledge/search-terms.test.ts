import { expect, test } from 'vitest';
import { unpackWords } from '#domain/annotation/packed-words.ts';
import { searchTerms } from '#knowledge/search-terms.ts';

function termsOf(...entries: readonly string[]) {
  const tokens = [...new Set(entries.flatMap((text) => text.split(' ')))];
  const found = searchTerms(
    tokens,
    entries.map((text) => [text.split(' ').map((token) => tokens.indexOf(token))]),
  );
  const words = (packed: string): string => unpackWords(packed).join(' ');
  return { common: words(found.common), rare: words(found.rare) };
}

test('words of three entries or more are common, the others rare; each is named once, sorted', () => {
  expect(termsOf('Tea, tea and tea', 'Iced tea', 'Hot tea hot')).toEqual({
    common: 'tea',
    rare: 'and hot iced',
  });
});

test.for<[text: string, terms: string]>([
  ['Open-Weight models', 'models open weight'],
  ['Lambert’s and Mr. O’Hara', 'and lambert mr o’hara'],
  ['H20 chips in 2026, a 5% cut', 'chips cut in'],
])('%s', ([text, terms]) => expect(termsOf(text).rare).toBe(terms));
