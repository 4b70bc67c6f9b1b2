import { canonicalise } from './canonical-text.ts';
import type { Place } from './code-points.ts';
import type { Tier } from './find-places.ts';
import { fold } from './folded-text.ts';

/** Words of a quotation and where, by its receipt, they stand in the captured text. */
export interface PlacedWords {
  readonly words: string;
  readonly place: Place;
  readonly tier: Tier;
}

/**
 * Pairs that cannot both stand in one text: their places overlap, and on the overlap they have other words. The later place
 * comes first. Each is compared with the one of the earlier ones that reaches farthest, which covers what the others do.
 */
export function clashingWords<Words extends PlacedWords>(
  all: readonly Words[],
): { readonly words: Words; readonly with: Words }[] {
  const clashes: { words: Words; with: Words }[] = [];
  let farthest: Words | undefined;
  for (const words of all.toSorted((a, b) => a.place.start - b.place.start || b.place.end - a.place.end)) {
    if (farthest && words.place.start < farthest.place.end && !agree(farthest, words))
      clashes.push({ words, with: farthest });
    if (!farthest || words.place.end > farthest.place.end) farthest = words;
  }
  return clashes;
}

/** Whether words can stand in a place of that length, up to the differences that the tier passes over. */
export function canFill({ words, place, tier }: PlacedWords): boolean {
  const length = place.end - place.start;
  if (tier === 'exact') return length === [...canonicalise(words)].length;
  const folded = fold(canonicalise(words));
  const count = (pattern: RegExp): number => [...folded.matchAll(pattern)].length;
  const joined = [...folded.matchAll(/ff[il]?|f[il]|st|ij|IJ/g)].reduce(
    (sum, [letters]) => sum + letters.length - 1,
    0,
  );
  const most = [...folded].length + 2 * count(/[\p{P}\p{S}]/gu) + longestDash * count(/-/g);
  return [...folded].length - joined <= length && length <= most;
}

/** A run of dashes counts as one, however long; this long at most. */
const longestDash = 100;

/** `first` begins no later than `second`, and they overlap. */
function agree(first: PlacedWords, second: PlacedWords): boolean {
  const from = second.place.start - first.place.start;
  const length = Math.min(first.place.end, second.place.end) - second.place.start;
  if (first.tier === 'exact' && second.tier === 'exact') {
    const [a, b] = [[...canonicalise(first.words)], [...canonicalise(second.words)]];
    return a.slice(from, from + length).join('') === b.slice(0, length).join('');
  }
  const [a, b] = [lettersOf(first), lettersOf(second)];
  if (from === 0 && first.place.end === second.place.end) return a === b;
  if (second.place.end <= first.place.end) return a.includes(b);
  return shared(a, b) * 2 >= length - unsure;
}

/** What letters and digits tell of the length of an overlap, where marks and spaces were folded away. */
const unsure = 12;

/** Letters and digits alone: folding leaves them, and moves the places of everything else. */
function lettersOf({ words }: PlacedWords): string {
  return fold(canonicalise(words)).replace(/[^\p{L}\p{N}]/gu, '');
}

/** How much of the end of the one is the beginning of the other. */
function shared(a: string, b: string): number {
  for (let length = Math.min(a.length, b.length); length > 0; length -= 1)
    if (a.endsWith(b.slice(0, length))) return length;
  return 0;
}
