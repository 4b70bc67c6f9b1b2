import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise } from '#domain/annotation/canonical-text.ts';

describe('canonicalise', () => {
  test.for<[name: string, text: string, canonical: string]>([
    ['decodes named references', 'R&amp;D &mdash; caf&eacute;', 'R&D — café'],
    ['decodes numeric references', '&#8220;a&#x201D;', '“a”'],
    ['decodes what was escaped twice', '&amp;lt;b&amp;gt;', '<b>'],
    ['leaves an ampersand that begins no reference', 'AT&T & R&D; ?a=1&copy=2', 'AT&T & R&D; ?a=1&copy=2'],
    ['turns a reference to a no-break space into a space', 'the&nbsp;bill', 'the bill'],
    ['composes letters (NFC)', 're\u0301sume\u0301', 'résumé'],
    ['drops soft hyphens, also as references', 'distil\u00adla&shy;tion', 'distillation'],
    ['drops zero-width characters', '\ufeffopen\u200b-\u2060we\u200dights', 'open-weights'],
    ['decodes a reference that hid behind one', 'R&am\u200bp;D', 'R&D'],
    ['drops direction marks', 'a\u200eb\u202ac\u202c', 'abc'],
    ['folds Unicode white space', ' a\t\r\n b\u00a0\u2009\u3000c\u0085d\u2028e ', 'a b c d e'],
    ['keeps case and punctuation', 'The “U.S.” – it’s 3.5%, No?', 'The “U.S.” – it’s 3.5%, No?'],
    ['keeps ligatures', 'ﬁne œuvre', 'ﬁne œuvre'],
    ['keeps characters beyond U+FFFF', '𝒜 👍', '𝒜 👍'],
    ['leaves nothing of nothing', ' \u200b&nbsp;', ''],
  ])('%s', ([, text, canonical]) => expect(canonicalise(text)).toBe(canonical));

  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('&', 'amp;', 'lt;', '#38;', '\u200b', '\u00ad', ' ', '\u0301', '&nbsp;', '\u0958'),
  );
  const text = fc.array(piece).map((pieces) => pieces.join(''));

  test('changes nothing the second time', () => {
    fc.assert(fc.property(text, (any) => canonicalise(canonicalise(any)) === canonicalise(any)));
  });

  test('leaves single spaces, and none at the ends', () => {
    fc.assert(fc.property(text, (any) => !/^\s|\s$|\s\s|[^\S ]/u.test(canonicalise(any))));
  });
});
