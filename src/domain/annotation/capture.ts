import { canonicalise } from './canonical-text.ts';
import { type CodePointText, indexCodePoints } from './code-points.ts';
import { type FoldedText, foldWithOffsets } from './folded-text.ts';
import { type Word, wordsOf } from './words.ts';

/** The text of a source, made ready to check any number of quotations against. */
export interface PreparedCapture {
  /** The canonical text; every offset in results and receipts counts its code points. */
  readonly canonical: CodePointText;
  /** Made on first use, when a quotation is not there exactly. */
  folded(): FoldedText;
  /** Made on first use, when a quotation is not there at all. */
  words(): WordIndex;
}

/** The words of a text and where each stands. */
export interface WordIndex {
  readonly words: readonly Word[];
  /** Word key → indices into `words`, ascending. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

/** Canonicalises a captured text once. */
export function prepareCapture(text: string): PreparedCapture {
  const canonical = indexCodePoints(canonicalise(text));
  return {
    canonical,
    folded: whenAsked(() => foldWithOffsets(canonical.text)),
    words: whenAsked(() => indexWords(canonical.text)),
  };
}

/** The form under which a word is looked up: case and the shape of apostrophes and hyphens do not count. */
export function wordKey(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑–−]/g, '-');
}

function indexWords(text: string): WordIndex {
  const words = wordsOf(text);
  const positions = new Map<string, number[]>();
  words.forEach((word, index) => {
    const key = wordKey(word.text);
    const known = positions.get(key);
    if (known) known.push(index);
    else positions.set(key, [index]);
  });
  return { words, positions };
}

function whenAsked<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
