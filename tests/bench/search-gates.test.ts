import { expect, test } from 'vitest';
import { missedGates } from './search-gates.ts';

const good = {
  opening: 128,
  first: 45,
  firstSeconds: 0.1,
  later: 51,
  laterSeconds: 0.05,
  terms: 113,
  misspelt: 97,
  phrases: 100,
  index: 17,
};

test('a measure within all gates misses none', () => expect(missedGates(good)).toEqual([]));

test.for<[change: Partial<typeof good>, missed: string[]]>([
  [{ first: 173 }, ['first query: 301 KB, expected at most 300']],
  [{ firstSeconds: 0.9 }, ['first query: 0.9 s, expected at most 0.8']],
  [{ later: 70 }, ['later query: 0.4 of the first, expected at most 0.4']],
  [
    { misspelt: 84, phrases: 84 },
    ['misspelt: 84 of 100, expected at least 85', 'phrases: 84 of 100, expected at least 85'],
  ],
  [{ terms: 151 }, ['words for corrections: 151 KB, expected at most 150']],
  [{ index: 21 }, ['index: 21 MB, expected at most 20']],
  [{ laterSeconds: Number.NaN }, ['later query: NaN s, expected at most 0.32']],
])('%j misses %j', ([change, missed]) => expect(missedGates({ ...good, ...change })).toEqual(missed));
