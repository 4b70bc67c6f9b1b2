import type { SearchLanguage } from './language.ts';

/** What somebody typed, read as Pagefind can answer it: words that must all occur, and phrases word by word in order. */
export interface Query {
  readonly words: string;
  readonly phrases: readonly string[];
}

/**
 * Reads a query. Words between quotation marks, straight or curly, form a phrase; an unclosed mark, as while typing, is left
 * out. A phrase is parted where something stands between spaces that is no word, a dash say: the index knows words only.
 */
export function parseQuery(text: string): Query {
  const phrases: string[] = [];
  const rest = text.replace(/[“”„«»‟]/g, '"').replace(/"([^"]*)"/g, (_, quoted: string) => {
    phrases.push(...splitAtMarks(quoted));
    return ' ';
  });
  return { words: spaced(rest.replaceAll('"', ' ')), phrases };
}

/** Longer than anything anybody asks; what was copied by mistake is not looked for word by word. */
const longestQuery = 1000;

/** What somebody typed without the white space that says nothing, and no more of it than a query has. */
export function tidyQuery(text: string): string {
  return text.slice(0, longestQuery).trim().replace(/\s+/gu, ' ');
}

/** All words of a query, those of its phrases too. */
export function allWords({ words, phrases }: Query): string {
  return [words, ...phrases.map(spaced)].filter(Boolean).join(' ');
}

/** The single words of a query in lower case, for finding them in a text. */
export function wordsIn(query: string): string[] {
  return allWords(parseQuery(query)).toLowerCase().match(word) ?? [];
}

/** The query without the words of the grammar; as it is where nothing else would be left, or where a phrase is asked for. */
export function tellingWords(text: string, { functionWords, sides }: SearchLanguage): string {
  if (hasPhrase(text)) return text;
  return without(text.replace(sides, ''), functionWords) ?? text;
}

/** What a query is about: the words that tell, without those that only say what is asked about it. */
export function matterOf(text: string, language: SearchLanguage): string {
  const telling = tellingWords(text, language);
  return hasPhrase(text) ? text : (without(telling, language.askingWords) ?? telling);
}

function hasPhrase(text: string): boolean {
  return parseQuery(text).phrases.length > 0;
}

/** `undefined` where nothing is left. */
function without(text: string, words: ReadonlySet<string>): string | undefined {
  const all = text.split(/\s+/).filter(Boolean);
  const kept = all.filter((one) => !words.has(plainWord(one)));
  if (kept.length === 0) return undefined;
  return kept.length === all.length ? text : kept.join(' ');
}

/** A letter or two begin so many words that what they find takes a large part of the index. */
export function isTelling(word: string): boolean {
  return word.length > 2;
}

/** A word as the index has it: also an abbreviation with points, as in `H.R. 1234`. */
export const word = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}’']*/gu;

function plainWord(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function splitAtMarks(phrase: string): string[] {
  return phrase
    .split(/(?:^|\s)[^\p{L}\p{N}\s]+(?=\s|$)/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Hyphenated words in their parts, which finds them written together, apart or with a hyphen. */
function spaced(words: string): string {
  return words
    .replace(/(?<=[\p{L}\p{N}])[-‐‑–—](?=[\p{L}\p{N}])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
