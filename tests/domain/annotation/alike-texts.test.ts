import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeTexts } from '#domain/annotation/alike-texts.ts';

const others = ['Sugar was dear.', 'Cups were thin in those days.', 'Few people owned a spoon.'];

describe('texts with much the same words', () => {
  test('are a pair, the earlier first, with the share that is common', () => {
    const [first, second] = ['Milk keeps porcelain whole.', 'MILK keeps porcelain cold.'];
    const weight = (texts: number): number => Math.log(1 + 5 / texts);
    const [common, own] = [3 * weight(2), weight(1)];
    expect(alikeTexts([first, ...others, second], 0.5)).toEqual([
      { one: 0, other: 4, share: expect.closeTo((2 * common) / (2 * (common + own)), 10) },
    ]);
  });

  test('are not found below the least share, and found at it', () => {
    const texts = ['alpha beta', 'alpha gamma'];
    const [share = 0] = alikeTexts(texts, 0).map((pair) => pair.share);
    expect(alikeTexts(texts, share)).toHaveLength(1);
    expect(alikeTexts(texts, share + 1e-9)).toEqual([]);
  });

  test('are told by rare words: what a tenth of many texts have counts for nothing', () => {
    const many = Array.from({ length: 60 }, (_, place) => `common word${place}`);
    expect(alikeTexts([...many, 'common alpha', 'common beta'], 0)).toEqual([]);
    expect(alikeTexts([...many, 'common alpha', 'common alpha'], 1)).toEqual([
      { one: 60, other: 61, share: 1 },
    ]);
  });

  test('of six texts, a word in five still counts, a word in all does not', () => {
    expect(alikeTexts(['a b', 'a c', 'a d', 'a e', 'a f', 'g'], 0)).toHaveLength(10);
    expect(alikeTexts(['a b', 'a c', 'a d', 'a e', 'a f', 'a g'], 0)).toEqual([]);
  });

  test('of the same words are found however many they are, each with the first of them', () => {
    const copies = Array.from({ length: 20 }, (_, place) => (place % 2 ? 'Beta alpha.' : 'Alpha, beta'));
    expect(alikeTexts(['Gamma', ...copies], 0.5)).toEqual(
      copies.slice(1).map((_, place) => ({ one: 1, other: place + 2, share: 1 })),
    );
  });

  test('a word said twice weighs as one said once', () => {
    expect(alikeTexts(['alpha alpha beta', 'alpha beta beta', ...others], 1)).toHaveLength(1);
  });

  test('each pair is named once, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 12 }), (texts) => {
        const pairs = alikeTexts(texts, 0);
        expect(new Set(pairs.map(({ one, other }) => `${one} ${other}`)).size).toBe(pairs.length);
        for (const { one, other, share } of pairs) {
          expect(one).toBeLessThan(other);
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
