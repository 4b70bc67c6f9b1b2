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
  return [...new Set(candidates)]
    .map((candidate) => ({
      candidate,
      far: sortedWords(candidate) === sorted ? 1 : distance(word, candidate),
    }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function sortedWords(id: string): string {
  return id.split('-').sort().join('-');
}
