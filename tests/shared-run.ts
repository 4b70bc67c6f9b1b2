import { wordKey } from '#domain/annotation/capture.ts';
import { publicRun } from '#domain/annotation/shown-context.ts';
import { wordsOf } from '#domain/annotation/words.ts';

/** Captured texts, ready to be looked for in other texts. */
export interface RunIndex {
  /** Every stretch of at least `length` words that the text shares with one of the captures, the longest it can be. */
  find(text: string): SharedRun[];
}

export interface SharedRun {
  /** Id of the captured source. */
  readonly source: string;
  /** How many words in a row are the same. */
  readonly words: number;
  /** The words as the searched text has them. */
  readonly text: string;
}

/**
 * Looks for runs of words that texts have in common with captures, whatever stands between the words: case, marks and
 * white space do not count.
 *
 * Any run of `length` words holds a whole block of half that length which begins at a multiple of it, so only those
 * blocks are indexed: memory stays at a fraction of the captures, and a text is gone through once.
 */
export function indexRuns(captures: ReadonlyMap<string, string>, length: number = publicRun): RunIndex {
  const block = Math.ceil(length / 2);
  const words = new Map<string, readonly string[]>();
  const blocks = new Map<string, { source: string; at: number }[]>();
  for (const [source, text] of captures) {
    const keys = keysOf(text);
    words.set(source, keys);
    for (let at = 0; at + block <= keys.length; at += block) {
      const name = blockName(keys, at, block);
      const known = blocks.get(name);
      if (known) known.push({ source, at });
      else blocks.set(name, [{ source, at }]);
    }
  }
  return {
    find(text) {
      const found = wordsOf(text);
      const keys = found.map((word) => wordKey(word.text));
      const runs: SharedRun[] = [];
      const until = new Map<string, number>();
      for (let at = 0; at + block <= keys.length; at++)
        for (const candidate of blocks.get(blockName(keys, at, block)) ?? []) {
          const { source } = candidate;
          if ((until.get(source) ?? 0) > at) continue;
          const capture = words.get(source) ?? [];
          const run = sharedAround(keys, at, capture, candidate.at);
          if (run.end - run.start < length) continue;
          until.set(source, run.end);
          const stretch = text.slice(found[run.start]?.start, found[run.end - 1]?.end);
          runs.push({ source, words: run.end - run.start, text: stretch });
        }
      return runs;
    },
  };
}

/** The stretch of `words` around `at` that agrees with `capture` around `place`. */
function sharedAround(
  words: readonly string[],
  at: number,
  capture: readonly string[],
  place: number,
): { start: number; end: number } {
  let start = at;
  let end = at;
  const shift = place - at;
  while (start > 0 && start + shift > 0 && words[start - 1] === capture[start - 1 + shift]) start -= 1;
  while (end < words.length && end + shift < capture.length && words[end] === capture[end + shift]) end += 1;
  return { start, end };
}

/** The first words of a block: enough to tell most blocks apart, and cheap at every word of a text. */
function blockName(keys: readonly string[], at: number, block: number): string {
  return keys.slice(at, at + Math.min(block, 4)).join(' ');
}

function keysOf(text: string): string[] {
  return wordsOf(text).map((word) => wordKey(word.text));
}
