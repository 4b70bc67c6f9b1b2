import { decodeHTMLStrict } from 'entities/decode';

/** Names the rules below. Receipts carry it: whoever changes a rule changes the name, which voids every receipt. */
export const canonicaliser = 'canon/1';

/**
 * The form in which texts are compared, hashed and counted, `canon/1`:
 *
 * - HTML character references decoded (only those closed by `;`, so that `?a=1&copy=2` stays as it is),
 * - soft hyphens, zero-width characters and direction marks dropped,
 * - Unicode normalisation form C,
 * - every run of Unicode white space one space, none at either end.
 *
 * Case, punctuation and everything else are kept. Applied again it changes nothing, so a quotation may be copied from
 * the saved page or from the canonical text; text escaped twice (`&amp;lt;`) is therefore decoded twice.
 * @see https://unicode.org/reports/tr15/ (NFC)
 * @see https://www.unicode.org/Public/UCD/latest/ucd/PropList.txt (White_Space)
 * @see https://html.spec.whatwg.org/multipage/named-characters.html
 */
export function canonicalise(text: string): string {
  if (plain.test(text)) return text;
  let canonical = text;
  let before: string;
  do {
    before = canonical;
    canonical = decodeReferences(before.replace(escapedOften, '&'))
      .replace(invisible, '')
      .normalize('NFC')
      .replace(/\p{White_Space}+/gu, ' ');
  } while (canonical !== before);
  return canonical.trim();
}

/** ASCII words a space apart, without a reference: as most quotations are, which none of the rules changes. */
const plain = /^[!-%'-~]+(?: [!-%'-~]+)*$/;

/** An ampersand, escaped any number of times. Decoded a level at a time, it would take a pass over the whole text for each. */
const escapedOften = /&(?:(?:amp|AMP|#0*38|#[xX]0*26);)+/g;

/**
 * Soft hyphen, Arabic letter mark, Mongolian vowel separator, zero-width space, joiners, direction marks and
 * embeddings, word joiner, invisible operators, direction isolates, byte order mark. A list, not a Unicode property,
 * because properties grow with the engine and receipts have to hold for years.
 */
const invisible =
  /[\u{AD}\u{61C}\u{180E}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2064}\u{2066}-\u{206F}\u{FEFF}]/gu;

/**
 * By `entities` (the decoder of parse5 and htmlparser2: pure, no dependencies, 13 kB compressed and fetched only when a
 * reader opens the check): a list of ours would miss most of the 2,231 names, and browser and Node must agree.
 */
function decodeReferences(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}
