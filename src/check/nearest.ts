import { distance } from 'fastest-levenshtein';

/** At most this many near misses: more is a list to search, not an answer. */
const most = 3;

/**
 * What was probably meant: the candidates within a third of the word's length in edits (two at least, but never the
 * whole word), or made of the same words in another order; nearest first.
 */
export function nearestTo(word: string, candidates: Iterable<string>): string[] {
  const limit = Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3)));
  const sorted = sortedWords(word);
  const isReordered = (candidate: string): boolean =>
    candidate.length === word.length && sortedWords(candidate) === sorted;
  return [...new Set(candidates)]
    .filter(({ length }) => Math.abs(length - word.length) <= limit)
    .map((candidate) => ({
      candidate,
      far: isReordered(candidate) ? 1 : distance(word, candidate),
    }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** The end of a sentence that says a word is unknown: what was probably meant, or nothing. */
export function orNearest(word: string, candidates: Iterable<string>): string {
  const near = nearestTo(word, candidates);
  return near.length > 0 ? `; nearest: ${near.join(', ')}` : '';
}

function sortedWords(id: string): string {
  return id.split('-').sort().join('-');
}
