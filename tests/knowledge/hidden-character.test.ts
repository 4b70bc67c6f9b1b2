import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenCharacter, hiddenInMarkdown } from '#knowledge/hidden-character.ts';

describe('hiddenCharacter', () => {
  test.for<[name: string, text: string, found: string | undefined]>([
    ['a character that is none', 'a\uFFFEb', 'U+FFFE, which is no character'],
    ['another', 'a\uFFFFb', 'U+FFFF, which is no character'],
    ['one among others', 'a\uFDD0b', 'U+FDD0, which is no character'],
    ['one of a further plane', 'a\u{1FFFE}b', 'U+1FFFE, which is no character'],
    ['a variation of a letter', 'a\uFE01b', 'U+FE01, a variation selector with nothing to vary'],
    ['a variation of a variation', '\u2615\uFE0F\uFE01', 'U+FE01, a variation selector'],
    ['a variation of the supplement', 'a\u{E0100}b', 'U+E0100, a variation selector'],
    ['two of the supplement', '\u845B\u{E0100}\u{E0101}', 'U+E0101, a variation selector'],
    ['a tag', 'a\u{E0061}b', 'U+E0061, a tag'],
    ['an emoji', '\u2615\uFE0F and 1\uFE0F\u20E3', undefined],
    ['a name in the form its bearer writes', '\u845B\u{E0100}\u57CE', undefined],
    ['a flag', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}', undefined],
    ['Persian with a joiner', 'می\u200Cخواهم', undefined],
    ['numbers turned about', 'votes of \u200F2 / 3\u200F against', 'U+200F, which turns the direction'],
    ['the same by the Arabic mark', 'odds of \u061C2 / 3\u061C', 'U+061C, which turns the direction'],
    ['a left-to-right mark among letters', 'a\u200Eb', 'U+200E, which turns the direction'],
    ['nothing but a mark', '\u200F', 'U+200F'],
    ['a mark on another line than Hebrew', 'שלום\n\u200F2 / 3\u200F', 'U+200F'],
    ['a mark behind Hebrew and English', 'שלום and \u200F2 / 3\u200F', 'U+200F'],
    ['a mark that ends Hebrew', 'They said שלום!\u200F (peace)', undefined],
    ['a mark before Hebrew', 'price: \u200F5 שקל', undefined],
    ['a mark in Arabic', 'من \u061C5-10\u200E', undefined],
    ['a mark behind a letter of a further plane', '\u{1E900}.\u200F', undefined],
    ['a mark behind another letter of a further plane', '\u{1D400}.\u200F', 'U+200F'],
  ])('%s', ([, text, found]) =>
    found === undefined
      ? expect(hiddenCharacter(text)).toBeUndefined()
      : expect(hiddenCharacter(text)?.name).toMatch(found),
  );
});

test('a mark of direction is taken only with a right-to-left letter next to it, but for what are no letters', () => {
  const piece = fc.constantFrom(
    '\u200E',
    '\u200F',
    '\u061C',
    'א',
    '\u{1E900}',
    'a',
    '\u{1D400}',
    '1',
    ' / ',
    '\n',
    '\u0301',
  );
  const isStray = (text: string): boolean =>
    text.split('\n').some((line) => {
      const letters = [...line].map((one) =>
        /[א\u{1E900}]/u.test(one) ? 'R' : /\p{L}/u.test(one) ? 'L' : one,
      );
      return letters.some(
        (one, at) =>
          /[\u200E\u200F\u061C]/.test(one) &&
          letters.slice(0, at).findLast((before) => /[RL]/.test(before)) !== 'R' &&
          letters.slice(at).find((after) => /[RL]/.test(after)) !== 'R',
      );
    });
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => (hiddenCharacter(text) !== undefined) === isStray(text),
    ),
    { numRuns: 2000 },
  );
});

test('a text of marks alone is looked through once, not once for each', () => {
  const started = performance.now();
  expect(hiddenCharacter(`א${'\u200F'.repeat(240_000)}`)).toBeUndefined();
  expect(hiddenCharacter('\u200F a'.repeat(80_000))?.offset).toBe(0);
  expect(hiddenCharacter('א\u200F'.repeat(120_000))).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(2000);
});

describe('hiddenInMarkdown', () => {
  test.for<[name: string, markdown: string, offset: number | undefined]>([
    ['finds one as it stands', 'ab \u202E', 3],
    ['finds one by its number', 'a &amp; b &#x202E;', 10],
    ['finds one by its decimal number', 'ab &#8238;', 3],
    ['finds one that hides behind another', '&#xFE0F;&#xFE01;', 8],
    ['finds a mark of direction by its name', 'odds 2 &rlm;/&rlm; 3', 7],
    ['leaves such a mark beside Hebrew alone', 'שלום!&rlm;', undefined],
    ['leaves numbers of others alone', 'caf&#xE9; &#8212; &#x1F600;', undefined],
    [
      'leaves a flag by numbers alone',
      '&#x1F3F4;&#xE0067;&#xE0062;&#xE0065;&#xE006E;&#xE0067;&#xE007F;',
      undefined,
    ],
    ['leaves numbers of nothing alone', '&#x110000; &#; &#x;', undefined],
  ])('%s', ([, markdown, offset]) => expect(hiddenInMarkdown(markdown)?.offset).toBe(offset));
});
