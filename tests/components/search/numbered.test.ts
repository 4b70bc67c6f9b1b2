import { expect, test } from 'vitest';
import { numberedSpellings } from '#components/search/numbered.ts';

test.for<[text: string, spellings: string[]]>([
  ['K-12', ['"K12"', '"K 12"', 'K-12']],
  ['K 5.3', ['"K5.3"', '"K 5.3"', 'K 5.3']],
  ['HR1234', ['"HR1234"', '"HR 1234"', 'HR1234']],
  ['H.R. 1234 tea', ['"H.R.1234" tea', '"H.R. 1234" tea', 'H.R. 1234 tea']],
  ['ban PL 119-60', ['ban "PL119-60"', 'ban "PL 119-60"', 'ban PL 119-60']],
  ['K2 K-3', ['"K2" "K3"', '"K2" "K 3"', '"K 2" "K3"', '"K 2" "K 3"', 'K2 K-3']],
  ['tea in 5 cups', ['tea "in5" cups', 'tea "in 5" cups', 'tea in 5 cups']],
  ['1,300 degrees', ['1,300 degrees']],
  ['open-weight 2026', ['open-weight 2026']],
  ['"K 12"', ['"K 12"']],
  ['tea', ['tea']],
  ['', ['']],
])('%s', ([text, spellings]) => expect(numberedSpellings(text)).toEqual(spellings));

test('a query of many numbers has few spellings', () =>
  expect(numberedSpellings('a1 b2 c3 d4 e5 f6 g7 h8').length).toBeLessThanOrEqual(5));
