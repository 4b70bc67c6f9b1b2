import { diffArrays } from 'diff';
import { tokensOf, wordsOf } from './words.ts';

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

/**
 * A diff that keeps less than this of the two passages reads as one struck out and the other put in: a few `the` and `of` that
 * both happen to have are no change that anybody could follow.
 */
const leastShared = 0.4;

/** How two passages compare: word for word the same, changed in places, or so unlike that a diff shows nothing. */
export type Likeness = 'same' | 'changed' | 'unlike';

export function likenessOf(changes: readonly WordChange[]): Likeness {
  const count = (found: readonly WordChange[]): number =>
    found.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const shared = changes.filter(({ kind }) => kind === 'same');
  if (shared.length === changes.length) return 'same';
  const both = 2 * count(shared);
  const apart = count(changes) - count(shared);
  return both / (both + apart) < leastShared ? 'unlike' : 'changed';
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
