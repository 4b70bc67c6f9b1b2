import { oneSpelling } from '#domain/annotation/spelling.ts';
import { word } from './query.ts';

/** A stretch of text that answers the query, or does not. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** Reads an excerpt of Pagefind's: text with `<` and `>` escaped and `<mark>` around words that answer the query. */
export function readExcerpt(excerpt: string): Stretch[] {
  const stretches = excerpt.split(/<\/?mark>/).flatMap((part, place) => {
    const text = unescaped(part);
    return place % 2 === 1 ? withoutMarks(text) : [{ text, marked: false }];
  });
  return joined(stretches);
}

/** A text with the words marked that a query's words probably found. @param passed words that are never marked */
export function markWords(
  text: string,
  words: readonly string[],
  passed: ReadonlySet<string> = new Set(),
): Stretch[] {
  const parts = text.split(new RegExp(`(${word.source})`, 'u'));
  return joined(
    parts.map((part, place) => ({
      text: part,
      marked:
        place % 2 === 1 && !passed.has(part.toLowerCase()) && words.some((asked) => isLike(asked, part)),
    })),
  );
}

/**
 * Whether a word of a text answers a word of a query: it begins with it, or both seem to be forms of one word. Pagefind
 * knows better, but tells only for the excerpt.
 */
export function isLike(asked: string, found: string): boolean {
  const [a, b] = [plain(asked), plain(found)];
  if (a === b) return true;
  if (a.length < 3 || b.length < 3) return false;
  if (b.startsWith(a)) return true;
  const same = sharedStart(a, b);
  // Two letters more than three make another word, but for a plural.
  const ending = b.length > 3 ? /^.{0,2}$/u : /^(?:.|es)$/u;
  const isInflected = same === b.length && ending.test(a.slice(same));
  return isInflected || (same >= 5 && same > 0.75 * Math.min(a.length, b.length));
}

function plain(word: string): string {
  return oneSpelling(word)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}’'.]/gu, '');
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Pagefind marks what stands between spaces, with the punctuation around the word. */
function withoutMarks(text: string): Stretch[] {
  const [, before = '', inner = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [
    { text: before, marked: false },
    { text: inner, marked: true },
    { text: after, marked: false },
  ];
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** Marked words that only a space parts become one stretch; empty stretches go. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: { text: string; marked: boolean }[] = [];
  for (const { text, marked } of stretches) {
    if (text === '') continue;
    const last = result.at(-1);
    const before = result.at(-2);
    if (last?.marked === marked) last.text += text;
    else if (marked && before?.marked && last?.text.trim() === '') {
      before.text += last.text + text;
      result.pop();
    } else result.push({ text, marked });
  }
  return result;
}
