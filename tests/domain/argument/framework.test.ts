import { expect, test } from 'vitest';
import { nameFramework } from '#domain/argument/framework.ts';

test('names and attacks count once', () => {
  expect(
    nameFramework(
      ['a', 'b', 'a'],
      [
        ['b', 'a'],
        ['b', 'a'],
        ['a', 'b'],
      ],
    ),
  ).toEqual({
    arguments: ['a', 'b'],
    attacks: [
      { from: 1, to: 0 },
      { from: 0, to: 1 },
    ],
  });
});

test('an attack on or by what is no argument is refused', () => {
  const message = 'unexpected argument `c` in an attack, expected a declared one';
  expect(() => nameFramework(['a'], [['c', 'a']])).toThrow(message);
  expect(() => nameFramework(['a'], [['a', 'c']])).toThrow(message);
});
