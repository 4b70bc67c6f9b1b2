import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagerNumbers } from '../../../src/components/shell/pager-numbers.ts';

test.each([
  [1, 13, '1 2 3 4 5 6 7 8 9 10 11 12 13'],
  [5, 15, '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15'],
  [1, 16, '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16'],
  [1, 36, '1 2 3 gap 6 gap 9 gap 12 gap 15 gap 18 gap 21 gap 24 gap 27 gap 30 gap 33 gap 36'],
  [
    20,
    60,
    '1 gap 5 gap 10 gap 15 gap 18 19 20 21 22 gap 25 gap 30 gap 35 gap 40 gap 45 gap 50 gap 55 gap 60',
  ],
])('on page %i of %i: %s', (number, of, named) => {
  expect(pagerNumbers({ number, of }).join(' ')).toBe(named);
});

test('no number is left out without a sign, and no sign stands for fewer than two', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (of, seed) => {
      const named = pagerNumbers({ number: 1 + (seed % of), of });
      expect(named.at(0)).toBe(1);
      expect(named.at(-1)).toBe(of);
      for (const [at, one] of named.entries()) {
        const [before, next] = [named[at - 1], named[at + 1]];
        if (one === 'gap') expect(Number(next) - Number(before)).toBeGreaterThan(2);
        else if (typeof next === 'number') expect(next - one).toBe(1);
      }
    }),
  );
});
