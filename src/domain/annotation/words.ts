/** A word of a text, or one character of a script written without spaces. Offsets are UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in their order, punctuation left out. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(anyWord), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Words and, each for itself, punctuation marks, with the spaces behind them: joined they are the text again. */
export function tokensOf(text: string): string[] {
  return text.match(anyToken) ?? [];
}

/**
 * Whether a stretch begins or ends inside a word or number, so that it says something the text does not: `legal` in
 * `illegal`, `5 percent` in `1.5 percent`, `partisan` in `non-partisan`, `can` in `can't`, `5` in `-5`.
 *
 * Ending between a letter and a digit is allowed: there a footnote mark often sticks to the word (`models12`).
 * Offsets are UTF-16 units.
 */
export function cutsWord(text: string, start: number, end: number): boolean {
  return (
    isInsideWord(text, start) || (isInsideWord(text, end) && !footnoteMark.test(text.slice(end - 1, end + 1)))
  );
}

/** The stretch widened to whole words, in UTF-16 units. */
export function widenToWords(text: string, start: number, end: number): { start: number; end: number } {
  return { start: wordAround(text, start)?.start ?? start, end: wordAround(text, end)?.end ?? end };
}

// Scripts without spaces between words: any character may begin or end a quotation there.
const unspaced = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}]';
const letter = `(?!${unspaced})[\\p{L}\\p{M}\\p{N}_]`;

/*
 * Joined by apostrophes and hyphens; numbers also by decimal and grouping marks and range dashes, and led by a sign or
 * point. Close to Unicode's word boundaries (UAX 29), except that a hyphen joins: "non-partisan" is one word.
 */
const joiner = `(?:['’ʼ\\-‐‑](?=${letter})|(?<=\\p{Nd})[.,–](?=\\p{Nd}))`;
const lead = '(?<![\\p{L}\\p{N}\\-−])[\\-−]?\\.?(?=\\p{Nd})';
const spacedWord = `(?:${lead})?(?:${letter})+(?:${joiner}(?:${letter})+)*`;

const anyWord = new RegExp(`${spacedWord}|${unspaced}`, 'gu');
const anyToken = new RegExp(`(?:${spacedWord}|[^\\s])\\s*|\\s+`, 'gu');
const wholeWord = new RegExp(spacedWord, 'gu');
const footnoteMark = /^\p{L}\p{N}/u;

/** How far around an offset the word it may cut is looked for; longer "words" are not words. */
const reach = 100;

/** Whether a place is within a word or number. */
export function isInsideWord(text: string, offset: number): boolean {
  return wordAround(text, offset) !== undefined;
}

function wordAround(text: string, offset: number): { start: number; end: number } | undefined {
  if (offset <= 0 || offset >= text.length || text[offset - 1] === ' ' || text[offset] === ' ')
    return undefined;
  const before = text.slice(Math.max(0, offset - reach), offset);
  const from = offset - before.length + before.lastIndexOf(' ') + 1;
  for (const match of text.slice(from, offset + reach).matchAll(wholeWord)) {
    const [start, end] = [from + match.index, from + match.index + match[0].length];
    if (start >= offset) return undefined;
    if (offset < end) return { start, end };
  }
  return undefined;
}
