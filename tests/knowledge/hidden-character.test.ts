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
  ])('%s', ([, text, found]) =>
    found === undefined
      ? expect(hiddenCharacter(text)).toBeUndefined()
      : expect(hiddenCharacter(text)?.name).toMatch(found),
  );
});

describe('hiddenInMarkdown', () => {
  test.for<[name: string, markdown: string, offset: number | undefined]>([
    ['finds one as it stands', 'ab \u202E', 3],
    ['finds one by its number', 'a &amp; b &#x202E;', 10],
    ['finds one by its decimal number', 'ab &#8238;', 3],
    ['finds one that hides behind another', '&#xFE0F;&#xFE01;', 8],
    ['leaves numbers of others alone', 'caf&#xE9; &#8212; &#x1F600;', undefined],
    [
      'leaves a flag by numbers alone',
      '&#x1F3F4;&#xE0067;&#xE0062;&#xE0065;&#xE006E;&#xE0067;&#xE007F;',
      undefined,
    ],
    ['leaves numbers of nothing alone', '&#x110000; &#; &#x;', undefined],
  ])('%s', ([, markdown, offset]) => expect(hiddenInMarkdown(markdown)?.offset).toBe(offset));
});
