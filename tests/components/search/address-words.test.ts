import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/components/search/address-words.ts';

test.for([
  ['/tea/claims/milk-goes-first/', 'milk goes first'],
  ['/claims/milk-goes-first', 'milk goes first'],
  ['/claims/milk_goes%20first.html', 'milk goes first'],
  ['/terms/caf%C3%A9/', 'café'],
  ['/terms/100%-milk/', '100 milk'],
  ['/404.html', ''],
  ['/', ''],
] as const)('%s is about “%s”', ([path, words]) => {
  expect(wordsOf(path)).toBe(words);
});
