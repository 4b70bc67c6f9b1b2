import { expect, test } from 'vitest';
import { searchTerms } from '#knowledge/search-terms.ts';

const record = (title: string, content = '') => ({
  url: '/claims/a/',
  content,
  meta: { title },
  filters: {},
});

test('words of three entries or more are common, the others rare; each is named once, sorted', () => {
  expect(searchTerms([record('Tea, tea and tea'), record('Iced tea'), record('Hot tea', 'hot')])).toEqual({
    common: 'tea',
    rare: 'and hot iced',
  });
});

test.for<[text: string, terms: string]>([
  ['Open-Weight models', 'models open weight'],
  ['Lambert’s and Mr. O’Hara', 'and lambert mr o’hara'],
  ['H20 chips in 2026, a 5% cut', 'chips cut in'],
])('%s', ([text, terms]) => expect(searchTerms([record(text)]).rare).toBe(terms));
