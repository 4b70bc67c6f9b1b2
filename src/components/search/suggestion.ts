import { distance } from 'fastest-levenshtein';
import { oneSpelling } from '#domain/annotation/spelling.ts';
import type { SearchLanguage } from './language.ts';
import { isLike } from './marked-text.ts';
import { word, wordsIn } from './query.ts';

/** The words there are, those of several entries before the rare ones. */
export interface Terms {
  readonly common: readonly string[];
  readonly rare: readonly string[];
}

/** What probably was meant, and the words to which nothing comes near. */
export interface Correction {
  readonly text: string | undefined;
  /** The query with those words changed as well that may be right as they are. */
  readonly guess: string | undefined;
  readonly unknown: readonly string[];
}

/** The words of a query that the best result does not have: Pagefind passes over words it does not know. */
export function missingWords(query: string, result: string | undefined): string[] {
  const found = result === undefined ? [] : [...wordsOf(result, word), ...wordsOf(result, compound)];
  const acronyms = acronymsIn(query);
  const answers = (asked: string, other: string): boolean =>
    acronyms.has(asked) ? [asked, `${asked}s`].includes(other.toLowerCase()) : isLike(asked, other);
  return wordsIn(query).filter((asked) => asked.length > 2 && !found.some((other) => answers(asked, other)));
}

/** Words in capitals, in small letters: they stand for names, and a word that begins so is another. None where all is in capitals. */
function acronymsIn(query: string): ReadonlySet<string> {
  if (!/\p{Ll}/u.test(query) && /\p{L}\P{L}+\p{L}/u.test(query)) return new Set();
  return new Set((query.match(acronym) ?? []).map((one) => one.toLowerCase()));
}

const acronym = /(?<![\p{L}\p{N}])\p{Lu}{3,5}(?![\p{L}\p{N}])/gu;

/** Whether every word of a query begins one of the best result, so that none can be misspelt. */
export function hasLiterally(query: string, result: string | undefined): boolean {
  const found =
    oneSpelling(result ?? '')
      .toLowerCase()
      .match(word) ?? [];
  return wordsIn(oneSpelling(query)).every((asked) => found.some((other) => other.startsWith(asked)));
}

/** Written with hyphens or points; found without them too. */
const compound = /[\p{L}\p{N}]+(?:[-‐‑.][\p{L}\p{N}]+)+/gu;

function wordsOf(text: string, pattern: RegExp): string[] {
  return (text.match(pattern) ?? []).map((match) => match.replace(/[-‐‑.]/gu, ''));
}

/**
 * The query with each word put right that no entry has, where a slip made it of one that there is. Where the word may well be right,
 * a name say, only a guess is made.
 *
 * @param missing the words that the best result does not have
 * @param isName whether something is called as a query says: then that was meant
 */
export function correct(
  query: string,
  missing: readonly string[],
  terms: Terms,
  language: SearchLanguage,
  isName: (query: string) => boolean = () => false,
): Correction {
  let text = query;
  let guess = query;
  const unknown: string[] = [];
  const acronyms = acronymsIn(query);
  for (const asked of new Set(wordsIn(query))) {
    if (acronyms.has(asked)) {
      if (missing.includes(asked)) unknown.push(asked);
      continue;
    }
    if (asked.length < 3 || !/^[\p{L}\p{M}’']+$/u.test(asked) || isKnown(asked, terms)) continue;
    if (language.functionWords.has(asked) || language.askingWords.has(asked)) continue;
    const meant = nearestTerm(asked, terms, language);
    const isSure =
      meant !== undefined &&
      asked.length > mostOfShort &&
      editsBetween(asked, meant) === 1 &&
      (isSlip(asked, meant) || isName(withWord(text, asked, meant)));
    if (isSure) text = withWord(text, asked, meant);
    else if (missing.includes(asked)) unknown.push(asked);
    if (meant !== undefined && (isSure || missing.includes(asked))) guess = withWord(guess, asked, meant);
  }
  return { text: text === query ? undefined : text, guess: guess === text ? undefined : guess, unknown };
}

/** One letter of so few makes another word altogether. */
const mostOfShort = 4;
/** Two letters of fewer do. */
const leastOfLong = 8;

/**
 * Whether one edit is a slip of the finger, which hardly ever is in the first letter: letters in the wrong order, one left out or
 * doubled, or another one in a long word. Else a shorter word may be a name that no entry has: `Warner` is not `warned`.
 */
function isSlip(asked: string, meant: string): boolean {
  if (asked[0] !== meant[0]) return false;
  const isSwapped = distance(asked, meant) === 2;
  const isLeftOut = meant.length > asked.length;
  return isSwapped || isLeftOut || single(asked) === single(meant) || asked.length >= leastOfLong;
}

/** With no letter doubled. */
function single(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

function withWord(query: string, asked: string, meant: string): string {
  return query.replace(new RegExp(`(?<![\\p{L}\\p{N}])${asked}(?![\\p{L}\\p{N}])`, 'iu'), meant);
}

/**
 * The word that was probably meant, never the opposite: fewest edits first, then common before rare, then one with the same
 * first letter.
 */
export function nearestTerm(
  asked: string,
  { common, rare }: Terms,
  { negation }: SearchLanguage,
): string | undefined {
  const limit = asked.length >= leastOfLong ? 2 : 1;
  let best: { term: string; far: number } | undefined;
  for (const [terms, handicap] of [
    [common, 0],
    [rare, 0.4],
  ] as const)
    for (const term of terms) {
      if (Math.abs(term.length - asked.length) > limit) continue;
      if (asked.length <= mostOfShort && !beginsAlike(asked, term)) continue;
      const edits = editsBetween(asked, term);
      const far = edits + handicap + (term[0] === asked[0] ? 0 : 0.3);
      if (edits > limit || (best && far >= best.far)) continue;
      if (!isOpposite(asked, term, negation)) best = { term, far };
    }
  return best?.term;
}

/** Also with its first two letters in the wrong order. */
function beginsAlike(asked: string, term: string): boolean {
  return asked[0] === term[0] || (asked[0] === term[1] && asked[1] === term[0]);
}

function isOpposite(a: string, b: string, negation: RegExp): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long !== short && long.replace(negation, '') === short;
}

/** A word that begins one there is may still be in the making. */
function isKnown(asked: string, { common, rare }: Terms): boolean {
  const begins = (term: string): boolean => term.startsWith(asked);
  return common.some(begins) || rare.some(begins);
}

/** Two neighbouring letters in the wrong order count once. */
function editsBetween(asked: string, term: string): number {
  const edits = distance(asked, term);
  return edits === 2 && asked.length === term.length && isSwap(asked, term) ? 1 : edits;
}

function isSwap(a: string, b: string): boolean {
  let place = 0;
  while (a[place] === b[place]) place++;
  return a[place] === b[place + 1] && a[place + 1] === b[place] && a.slice(place + 2) === b.slice(place + 2);
}
