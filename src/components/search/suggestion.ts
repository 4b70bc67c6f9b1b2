import { distance } from 'fastest-levenshtein';
import { isLike } from './marked-text.ts';
import { wordsIn } from './query.ts';

/** The words there are, those of several entries before the rare ones. */
export interface Terms {
  readonly common: readonly string[];
  readonly rare: readonly string[];
}

/** What probably was meant, and the words to which nothing comes near. */
export interface Correction {
  readonly text: string | undefined;
  readonly unknown: readonly string[];
}

/** The words of a query that the best result does not have: Pagefind passes over words it does not know. */
export function missingWords(query: string, result: string | undefined): string[] {
  const found = result === undefined ? [] : [...wordsOf(result, /[\p{L}\p{M}\p{N}’']+/gu), ...wordsOf(result, compound)];
  return wordsIn(query).filter((word) => word.length > 2 && !found.some((other) => isLike(word, other)));
}

/** Written with hyphens or points; found without them too. */
const compound = /[\p{L}\p{N}]+(?:[-‐‑.][\p{L}\p{N}]+)+/gu;

function wordsOf(text: string, pattern: RegExp): string[] {
  return (text.match(pattern) ?? []).map((word) => word.replace(/[-‐‑.]/gu, ''));
}

/** The query with each of its missing words put right, if any is near enough to a word there is. */
export function correct(query: string, missing: readonly string[], terms: Terms): Correction {
  let text = query;
  const unknown: string[] = [];
  for (const word of missing) {
    if (isKnown(word, terms)) continue;
    const meant = nearestTerm(word, terms);
    if (meant === undefined) unknown.push(word);
    else text = text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu'), meant);
  }
  return { text: text === query ? undefined : text, unknown };
}

/** The word that was probably meant: fewest edits first, then common before rare, then one with the same first letter. */
export function nearestTerm(word: string, { common, rare }: Terms): string | undefined {
  const limit = word.length < 5 ? 1 : 2;
  let best: { term: string; far: number } | undefined;
  for (const [terms, handicap] of [[common, 0], [rare, 0.4]] as const)
    for (const term of terms) {
      if (Math.abs(term.length - word.length) > limit) continue;
      const edits = editsBetween(word, term);
      const far = edits + handicap + (term[0] === word[0] ? 0 : 0.3);
      if (edits <= limit && (!best || far < best.far)) best = { term, far };
    }
  return best?.term;
}

/** A word that begins one there is may still be in the making. */
function isKnown(word: string, { common, rare }: Terms): boolean {
  const begins = (term: string): boolean => term.startsWith(word);
  return common.some(begins) || rare.some(begins);
}

/** Two neighbouring letters in the wrong order count once. */
function editsBetween(word: string, term: string): number {
  const edits = distance(word, term);
  return edits === 2 && word.length === term.length && isSwap(word, term) ? 1 : edits;
}

function isSwap(a: string, b: string): boolean {
  let place = 0;
  while (a[place] === b[place]) place++;
  return a[place] === b[place + 1] && a[place + 1] === b[place] && a.slice(place + 2) === b.slice(place + 2);
}
