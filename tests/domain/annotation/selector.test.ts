import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexCodePoints, textAt } from '#domain/annotation/code-points.ts';
import {
  describeTextPosition,
  describeTextQuote,
  matchTextPosition,
  matchTextQuote,
  type TextQuoteSelector,
} from '#domain/annotation/selector.ts';

const quote = (exact: string, prefix?: string, suffix?: string): TextQuoteSelector => ({
  type: 'TextQuoteSelector',
  exact,
  ...(prefix !== undefined && { prefix }),
  ...(suffix !== undefined && { suffix }),
});

describe('matchTextQuote', () => {
  test.for<[name: string, text: string, selector: TextQuoteSelector, starts: number[]]>([
    ['finds every place', 'a bill, a law, a bill', quote('a bill'), [0, 15]],
    ['is told by the prefix', 'a bill, a law, a bill', quote('a bill', 'law, '), [15]],
    ['is told by the suffix', 'a bill, a law, a bill', quote('a bill', undefined, ','), [0]],
    ['finds places that overlap', 'aaa', quote('aa'), [0, 1]],
    ['counts in code points', '👍👍 bill', quote('bill'), [3]],
    ['finds nothing for no words', 'a bill', quote(''), []],
    ['finds nothing where the prefix differs', 'a bill', quote('bill', 'the '), []],
  ])('%s', ([, text, selector, starts]) => {
    expect(matchTextQuote(indexCodePoints(text), selector).map((place) => place.start)).toEqual(starts);
  });
});

describe('matchTextPosition', () => {
  test.for<[name: string, start: number, end: number, found: boolean]>([
    ['accepts the whole text', 0, 6, true],
    ['refuses what goes beyond the end', 2, 7, false],
    ['refuses what begins before the text', -1, 3, false],
    ['refuses nothing selected', 3, 3, false],
    ['refuses an end before the start', 4, 3, false],
  ])('%s', ([, start, end, found]) => {
    const place = matchTextPosition(indexCodePoints('a bill'), { type: 'TextPositionSelector', start, end });
    expect(place).toEqual(found ? { start, end } : undefined);
  });
});

describe('describe and match', () => {
  test('a place among many that are alike has as much around it as it takes', () => {
    const text = indexCodePoints(`start ${'tea and milk '.repeat(20)}end`);
    for (let at = 6; at < 200; at += 13) {
      const place = { start: at, end: at + 3 };
      const selector = describeTextQuote(text, place);
      expect(matchTextQuote(text, selector)).toEqual([place]);
      expect(selector.exact).toBe('tea');
    }
  });

  const somewhere = fc
    .tuple(
      fc.array(fc.constantFrom('ab', 'ba', 'a', '👍', ' '), { minLength: 1, maxLength: 200 }),
      fc.nat(),
      fc.nat(),
    )
    .map(([pieces, a, b]) => {
      const text = indexCodePoints(pieces.join(''));
      const start = a % text.length;
      return { text, place: { start, end: start + 1 + (b % (text.length - start)) } };
    });

  test('lead back to the same place by quotation, and to no other', () => {
    fc.assert(
      fc.property(somewhere, ({ text, place }) => {
        expect(matchTextQuote(text, describeTextQuote(text, place))).toEqual([place]);
      }),
    );
  });

  test('lead back to the same place by position', () => {
    fc.assert(
      fc.property(somewhere, ({ text, place }) => {
        expect(matchTextPosition(text, describeTextPosition(place))).toEqual(place);
      }),
    );
  });

  test('take more context only where forty characters do not tell places apart', () => {
    const text = indexCodePoints(`${'x'.repeat(100)} bill ${'y'.repeat(100)}`);
    const { prefix, suffix } = describeTextQuote(text, { start: 101, end: 105 });
    expect([prefix?.length, suffix?.length]).toEqual([40, 40]);
    expect(textAt(text, { start: 101, end: 105 })).toBe('bill');
  });
});
