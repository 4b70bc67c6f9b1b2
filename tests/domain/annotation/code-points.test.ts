import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexCodePoints, textAt } from '#domain/annotation/code-points.ts';

const anyText = fc.string({ unit: 'binary' });

test('counts code points, not UTF-16 units', () => {
  const text = indexCodePoints('a👍b𝒜c');
  expect(text.length).toBe(5);
  expect([0, 1, 3, 4, 6, 7].map(text.toCodePoint)).toEqual([0, 1, 2, 3, 4, 5]);
  expect([0, 1, 2, 3, 4, 5].map(text.toUnit)).toEqual([0, 1, 3, 4, 6, 7]);
});

test('cuts out what an array of code points would', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (any, a, b) => {
      const characters = [...any];
      const [start = 0, end = 0] = [a, b].map((n) => n % (characters.length + 1)).sort((x, y) => x - y);
      expect(textAt(indexCodePoints(any), { start, end })).toBe(characters.slice(start, end).join(''));
    }),
  );
});

test('converts there and back', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (any, n) => {
      const text = indexCodePoints(any);
      const offset = n % (text.length + 1);
      expect(text.toCodePoint(text.toUnit(offset))).toBe(offset);
    }),
  );
});
