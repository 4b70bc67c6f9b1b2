import fc from 'fast-check';
import { decodeHTMLStrict } from 'entities/decode';
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
    fc.constantFrom(
      '&',
      'AMP;',
      'amp',
      ';',
      '\u037e',
      '#x26;',
      '#X026;',
      '#0038;',
      '#',
      'num;',
      'semi;',
      '&shy;',
      '38',
      '\u0338',
    ),
  );
  const text = fc.array(piece).map((pieces) => pieces.join(''));

  test('changes nothing the second time', () => {
    fc.assert(fc.property(text, (any) => canonicalise(canonicalise(any)) === canonicalise(any)));
  });

  test('leaves single spaces, and none at the ends', () => {
    fc.assert(fc.property(text, (any) => !/^\s|\s$|\s\s|[^\S ]/u.test(canonicalise(any))));
  });

  test('is what receipts were made by: one level of references after the other', () => {
    fc.assert(
      fc.property(text, (any) => canonicalise(any) === levelByLevel(any)),
      { numRuns: 20_000 },
    );
  });

  test('takes no pass over the text for each level of an escape', () => {
    const started = performance.now();
    expect(canonicalise(`x &${'amp;'.repeat(60_000)}lt;`)).toBe('x <');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

/** `canon/1` as it was first written. */
function levelByLevel(text: string): string {
  const invisible =
    /[\u{AD}\u{61C}\u{180E}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2064}\u{2066}-\u{206F}\u{FEFF}]/gu;
  let canonical = text;
  let before: string;
  do {
    before = canonical;
    canonical = decodeHTMLStrict(before)
      .replace(invisible, '')
      .normalize('NFC')
      .replace(/\p{White_Space}+/gu, ' ');
  } while (canonical !== before);
  return canonical.trim();
}
