/** A character that says something else than what a reader of the file sees. */
export interface HiddenCharacter {
  /** In the text. */
  readonly offset: number;
  /** E.g. `U+202E, which turns the direction of writing`. */
  readonly name: string;
}

/**
 * Turned directions of writing make a text read otherwise than it is; tags, which nobody sees, say something to programs alone;
 * control characters, halves of characters and what is no character make files that other programs refuse; a replacement
 * character stands where the bytes were no UTF-8. Variation selectors say nothing behind a letter, a space or each other, where
 * programs read messages from them; those of the supplement belong behind an ideograph alone.
 *
 * Marks of direction have a use beside letters of Arabic, Hebrew and the like alone; elsewhere they make of 2 / 3 a 3 / 2. Joiners
 * are left alone, as Persian and Hindi are written with them; likewise a few tags behind a black flag, with one that ends them,
 * which make the flags of Scotland and Wales.
 *
 * @see https://trojansource.codes/
 */
const hidden = new RegExp(
  [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\x80-\x9F]/,
    /[\u202A-\u202E\u2066-\u2069]/,
    /\uDB40[\uDC00-\uDC7F]/,
    /(?<=[\uFE00-\uFE0F\sA-Za-z])[\uFE00-\uFE0F]/,
    /(?<![\u3400-\u9FFF\uF900-\uFAFF]|[\uD840-\uD888][\uDC00-\uDFFF])\uDB40[\uDD00-\uDDEF]/,
    /[\uFDD0-\uFDEF\uFFFD-\uFFFF]/,
    /[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDFFE\uDFFF]/,
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
const flag = /\uD83C\uDFF4(?:\uDB40[\uDC30-\uDC39\uDC61-\uDC7A]){3,6}\uDB40\uDC7F/;
/** Flags are passed over as wholes: to look back from each tag would take as long as there are tags, for each. */
const flagOrHidden = new RegExp(`(?<flag>${flag.source})|${hidden.source}`, 'g');

const directionMark = /[\u061C\u200E\u200F]/;
const withoutLetters = /[^\p{L}\n]+/gu;
/** The blocks that Unicode keeps for what is written from right to left. */
const rightToLeft = String.raw`[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]`;
const endsRightToLeft = new RegExp(`${rightToLeft}$`, 'u');
const beginsRightToLeft = new RegExp(`^${rightToLeft}`, 'u');

/** The first one of a text, if there is any; marks of direction are looked for last. */
export function hiddenCharacter(text: string): HiddenCharacter | undefined {
  const match = hidden.test(text)
    ? text.matchAll(flagOrHidden).find(({ groups }) => groups?.['flag'] === undefined)
    : undefined;
  const offset = match?.index ?? strayMark(text);
  if (offset === undefined) return undefined;
  const code = text.codePointAt(offset) ?? 0;
  return { offset, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}, ${kindOf(code)}` };
}

/** Where a mark of direction stands that has no right-to-left letter for the nearest one on either side, on its line. */
function strayMark(text: string): number | undefined {
  if (!directionMark.test(text)) return undefined;
  for (const { 0: stretch, index } of text.matchAll(withoutLetters)) {
    const mark = stretch.search(directionMark);
    if (mark < 0) continue;
    const end = index + stretch.length;
    const isUseful =
      endsRightToLeft.test(text.slice(Math.max(0, index - 2), index)) ||
      beginsRightToLeft.test(text.slice(end, end + 2));
    if (!isUseful) return index + mark;
  }
  return undefined;
}

/**
 * The same for a text in Markdown, where one may stand as a number (`&#x202E;`), marks of direction by their names. In code, which
 * shows the number, it is none the less refused: to tell code apart takes a reader of Markdown.
 */
export function hiddenInMarkdown(markdown: string): HiddenCharacter | undefined {
  const found = hiddenCharacter(markdown);
  if (found || !markdown.includes('&')) return found;
  const decoded = markdown.replace(reference, (_, ...parts: readonly (string | undefined)[]) =>
    characterOf(parts),
  );
  const hidden = hiddenCharacter(decoded);
  return hidden && { ...hidden, offset: offsetBefore(markdown, hidden.offset) };
}

const reference = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([lr])lm);/g;

/** Where in the text stands what is at an offset of the decoded one. */
function offsetBefore(markdown: string, decodedOffset: number): number {
  let dropped = 0;
  for (const match of markdown.matchAll(reference)) {
    const { 0: written, index } = match;
    const { length } = characterOf(match.slice(1));
    if (decodedOffset < index - dropped + length) return Math.min(index, decodedOffset + dropped);
    dropped += written.length - length;
  }
  return decodedOffset + dropped;
}

function characterOf([hexadecimal, decimal, direction]: readonly (string | undefined)[]): string {
  if (direction !== undefined) return direction === 'l' ? '\u200E' : '\u200F';
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** The first value of a record that holds one, which in the file may stand as an escape, with the path to it. */
export function hiddenValue(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { readonly path: readonly PropertyKey[]; readonly name: string } | undefined {
  if (typeof value === 'string') {
    const found = hiddenCharacter(value);
    return found && { path, name: found.name };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const found = hiddenCharacter(key) ? { path: at, name: 'a key' } : hiddenValue(inner, at);
    if (found) return found;
  }
  return undefined;
}

function kindOf(code: number): string {
  if (code === 0xfffd) return 'which stands for bytes that are no UTF-8';
  if (code >= 0xd800 && code <= 0xdfff) return 'which is half a character';
  if ((code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)) return 'which is no character';
  if (code >= 0xe0000 && code < 0xe0100) return 'a tag, which nobody sees';
  if (code >= 0xfe00) return 'a variation selector with nothing to vary, which nobody sees';
  return code >= 0x61c ? 'which turns the direction of writing' : 'a control character';
}
