import { describe, expect, test } from 'vitest';
import { canFill, clashingWords } from '#domain/annotation/clashing-words.ts';

type Placed = readonly [words: string, start: number, end: number, tier?: 'folded'];
const placed = ([words, start, end, tier = 'exact' as never]: Placed) => ({
  words,
  place: { start, end },
  tier: tier as 'exact' | 'folded',
});

const text = 'No person shall pour tea before milk.';

describe('words that stand over each other in one text', () => {
  test.for<[name: string, clashes: number, all: readonly Placed[]]>([
    [
      'are the same',
      0,
      [
        [text, 0, 37],
        [text, 0, 37],
      ],
    ],
    [
      'are part of others',
      0,
      [
        [text, 5, 42],
        ['shall pour', 15, 25],
      ],
    ],
    [
      'begin in others',
      0,
      [
        [text, 0, 37],
        ['before milk. Nor', 25, 41],
      ],
    ],
    [
      'differ',
      1,
      [
        [text, 0, 37],
        ['No person shall pour milk before tea.', 0, 37],
      ],
    ],
    [
      'differ from part of others',
      1,
      [
        [text, 0, 37],
        ['shall sell', 10, 20],
      ],
    ],
    [
      'differ where they begin in others',
      1,
      [
        [text, 0, 37],
        ['before beer. Nor', 25, 41],
      ],
    ],
    [
      'differ behind a shorter one',
      1,
      [
        [text, 0, 37],
        ['No', 0, 2],
        ['shall sell', 10, 20],
      ],
    ],
    [
      'only touch',
      0,
      [
        [text, 0, 37],
        ['Other words', 37, 48],
      ],
    ],
    [
      'are the same but for marks',
      0,
      [
        ['“No” – he said', 0, 14],
        ['"No"-he said', 0, 14, 'folded'],
      ],
    ],
    [
      'differ by more than marks',
      1,
      [
        ['“No” – he said', 0, 14],
        ['"So"-he said', 0, 14, 'folded'],
      ],
    ],
    [
      'are part of folded ones',
      0,
      [
        ['"No"-he said', 0, 14, 'folded'],
        ['he said', 7, 14],
      ],
    ],
    [
      'are not part of folded ones',
      1,
      [
        ['"No"-he said', 0, 14, 'folded'],
        ['we said', 7, 14],
      ],
    ],
    [
      'begin in folded ones',
      0,
      [
        ['he said that "milk" goes first', 0, 30, 'folded'],
        ['that “milk” goes first here', 8, 35],
      ],
    ],
    [
      'differ where they begin in folded ones',
      1,
      [
        ['he said that "milk" goes first', 0, 30, 'folded'],
        ['that “beer” goes first here', 8, 35],
      ],
    ],
  ])('%s', ([, clashes, all]) => expect(clashingWords(all.map(placed))).toHaveLength(clashes));
});

describe('the place of words', () => {
  test.for<[name: string, fills: boolean, words: Placed]>([
    ['has their length', true, ['caf\u00e9', 3, 7]],
    ['has not their length', false, ['café', 3, 8]],
    ['has ligatures', true, ['efficient law', 0, 11, 'folded']],
    ['has more ligatures than there can be', false, ['efficient law', 0, 10, 'folded']],
    ['has spaces beside marks', true, ['one-two', 0, 9, 'folded']],
    ['has more spaces than there can be', false, ['one, two', 0, 20, 'folded']],
    ['has a run of dashes', true, ['one-two', 0, 26, 'folded']],
  ])('%s', ([, fills, words]) => expect(canFill(placed(words))).toBe(fills));
});
