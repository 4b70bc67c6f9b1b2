import { diffArrays } from 'diff';
import { tokensOf } from './words.ts';

/** A stretch that two passages share, or that only the first (`removed`) or only the second (`added`) has. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What turns the first passage into the second, word by word. Numbers (`1,000.5`) and words with apostrophes or hyphens
 * are one word each; punctuation marks count for themselves; spaces do not count.
 *
 * `same` and `added` joined give the second passage; `same` and `removed` give the first but for spaces. Within one
 * change `removed` comes before `added`.
 *
 * The words are found by our own pattern, because jsdiff's splits `can't` and `1,000.5`; the rest is jsdiff (2.5 kB).
 */
export function diffWords(first: string, second: string): WordChange[] {
  const changes = diffArrays(tokensOf(first), tokensOf(second), {
    comparator: (a, b) => a.trimEnd() === b.trimEnd(),
  });
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** A diff as people write it on paper: `[-only in the first-]`, `{+only in the second+}`. */
export function formatDiff(changes: readonly WordChange[]): string {
  return changes.map(markChange).join('').trim();
}

function markChange({ kind, text }: WordChange): string {
  if (kind === 'same') return text;
  const words = text.trimEnd();
  const space = text.slice(words.length);
  return kind === 'removed' ? `[-${words}-]${space}` : `{+${words}+}${space}`;
}
