import { packWords } from '#domain/annotation/packed-words.ts';
import { wordsOf } from '#domain/annotation/words.ts';
import { compareText } from './compare-text.ts';

/** The words that occur in the records, for "did you mean": first those of three entries or more, then the rare ones; packed. */
export interface SearchTerms {
  readonly common: string;
  readonly rare: string;
}

/** Words beyond this are left out, the rarest first: so many make about 115 KB compressed. */
const mostTerms = 40_000;

/**
 * @param tokens the distinct stretches between spaces that there are
 * @param entries of each entry its tokens, by their places among these
 */
export function searchTerms(
  tokens: readonly string[],
  entries: Iterable<readonly (readonly number[])[]>,
): SearchTerms {
  const counts = countEntries(tokens, entries);
  const kept = [...counts]
    .sort(([wordA, a], [wordB, b]) => b - a || compareText(wordA, wordB))
    .slice(0, mostTerms);
  const words = (isKept: (count: number) => boolean): string =>
    packWords(
      kept
        .filter(([, count]) => isKept(count))
        .map(([word]) => word)
        .sort(),
    );
  return { common: words((count) => count > 2), rare: words((count) => count <= 2) };
}

/** In how many entries each word is. */
function countEntries(
  tokens: readonly string[],
  entries: Iterable<readonly (readonly number[])[]>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, { entries: number; last: number }>();
  const found = tokens.map((token) =>
    termsIn(token).map((term) => {
      const count = counts.get(term) ?? { entries: 0, last: -1 };
      counts.set(term, count);
      return count;
    }),
  );
  let number = 0;
  for (const texts of entries) {
    for (const text of texts)
      for (const token of text)
        for (const count of found[token] ?? [])
          if (count.last !== number) {
            count.last = number;
            count.entries += 1;
          }
    number += 1;
  }
  return new Map(Array.from(counts, ([term, count]) => [term, count.entries]));
}

/** The words of a text in lower case, hyphenated ones in their parts; numbers and single letters are no terms. */
function termsIn(text: string): readonly string[] {
  return wordsOf(text)
    .flatMap((word) =>
      word.text
        .toLowerCase()
        .replace(/[’'ʼ]s?$/u, '')
        .split(/[-‐‑]/u),
    )
    .filter((word) => /^\p{L}[\p{L}\p{M}’']+$/u.test(word));
}
