import { canonicalise } from './canonical-text.ts';
import { type Quotation, quotationKey } from './quotation.ts';
import { markOf, type Sha256 } from './sha256.ts';
import type { Voice } from './voice.ts';

/** What a reader had before them when they judged whether a passage bears a claim out. */
export interface FitSubject {
  /** The claim's statement. */
  readonly statement: string;
  /** The words of the source; or our gist of a work, against which it was held. */
  readonly passage: Quotation | { readonly gist: string; readonly source: string };
  /** Of a denial the reader judges whether it shows that the claim is not so; the other voices ask for the same judgement. */
  readonly voice: Voice;
}

/** As much of a mark as editions hold of it. */
export const markInEditions = 12;

/**
 * Names what was read by its content: the `fit.of` of a piece of evidence. Editing statement, segments, prefix, suffix or gist
 * changes it, and so does a denial that becomes another voice, or a gist that is said to be of another work; changing white space
 * alone does not.
 *
 * Its first digits are of statement and passage alone, as all of it was when the first editions were made.
 */
export function fitHash({ statement, passage, voice }: FitSubject, sha256: Sha256): string {
  const isGist = 'gist' in passage;
  const read = isGist ? ['gist', canonicalise(passage.gist)] : ['quotation', quotationKey(passage, sha256)];
  const words = [canonicalise(statement), ...read];
  const asked = [...(isGist ? [passage.source] : []), ...(voice === 'denies' ? [voice] : [])];
  const [start, whole] = [markOf(words, sha256), markOf([...words, ...asked], sha256)];
  return start.slice(0, markInEditions) + whole.slice(markInEditions);
}
