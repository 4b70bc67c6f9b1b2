import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locatorOf, placeAt } from '#knowledge/locate.ts';

const entry = `---
recorded: "2026-01-01"
label: >-
  Folded
evidence:
  - source: one
    quote:
      - first
      - second
  - { source: two, gist: Flow }
---
label: not here
`;

describe('locatorOf', () => {
  test.for<[name: string, path: (string | number)[], atKey: boolean, place: [number, number]]>([
    ['a value', ['recorded'], false, [2, 11]],
    ['a key', ['recorded'], true, [2, 1]],
    ['a folded value', ['label'], false, [3, 8]],
    ['an item', ['evidence', 0], false, [6, 5]],
    ['a value in an item', ['evidence', 0, 'source'], false, [6, 13]],
    ['an item in an item', ['evidence', 0, 'quote', 1], false, [9, 9]],
    ['a value in flow style', ['evidence', 1, 'gist'], false, [10, 26]],
    ['a key in flow style', ['evidence', 1, 'gist'], true, [10, 20]],
    ['the record, for a field it does not have', ['statement'], false, [2, 1]],
    ['the item, for a field it does not have', ['evidence', 1, 'voice'], false, [10, 5]],
    ['the list, for an item it does not have', ['evidence', 7, 'voice'], false, [6, 3]],
    ['the record', [], false, [2, 1]],
  ])('finds %s', ([, path, atKey, [line, column]]) => {
    expect(locatorOf(entry)(path, atKey)).toEqual({ line, column });
  });

  test('reads a file without front matter as YAML', () => {
    expect(locatorOf('name: A\nquestion: b\n')(['question'])).toEqual({ line: 2, column: 11 });
  });

  test('minds carriage returns', () => {
    expect(locatorOf('---\r\na: 1\r\nb: 2\r\n---\r\n')(['b'])).toEqual({ line: 3, column: 4 });
  });

  test('never throws, and stays within the text', () => {
    const path = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'evidence'), fc.nat(3)));
    fc.assert(
      fc.property(fc.string(), path, (text, steps) => {
        const { line, column } = locatorOf(`---\na: ${text}\n---\n`)(steps);
        return line >= 1 && column >= 1;
      }),
    );
  });
});

describe('placeAt', () => {
  test.for<[offset: number, line: number, column: number]>([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [5, 2, 3],
  ])('of offset %i is %i:%i', ([offset, line, column]) => {
    expect(placeAt('ab\ncd', offset)).toEqual({ line, column });
  });
});
