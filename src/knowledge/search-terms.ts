import { wordsOf } from '#domain/annotation/words.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * The words that occur in the records, for "did you mean": first those of three entries or more, then the rare ones; each
 * list sorted and joined by spaces, which compresses to some three bytes a word.
 */
export interface SearchTerms {
  readonly common: string;
  readonly rare: string;
}

/** Words beyond this are left out, the rarest first: so many make about 110 KB compressed. */
const mostTerms = 40_000;

export function searchTerms(records: readonly SearchRecord[]): SearchTerms {
  const entries = new Map<string, number>();
  for (const { content, meta } of records)
    for (const word of termsIn([content, ...Object.values(meta)].join(' ')))
      entries.set(word, (entries.get(word) ?? 0) + 1);
  const kept = [...entries]
    .sort(([wordA, a], [wordB, b]) => b - a || (wordA < wordB ? -1 : 1))
    .slice(0, mostTerms);
  const words = (isKept: (count: number) => boolean): string =>
    kept
      .filter(([, count]) => isKept(count))
      .map(([word]) => word)
      .sort()
      .join(' ');
  return { common: words((count) => count > 2), rare: words((count) => count <= 2) };
}

/** The distinct words of a text in lower case, hyphenated ones in their parts; numbers and single letters are no terms. */
function termsIn(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .flatMap((word) =>
        word.text
          .toLowerCase()
          .replace(/[’'ʼ]s?$/u, '')
          .split(/[-‐‑]/u),
      )
      .filter((word) => /^\p{L}[\p{L}\p{M}’']+$/u.test(word)),
  );
}
