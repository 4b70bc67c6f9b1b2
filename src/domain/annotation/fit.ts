import { canonicalise } from './canonical-text.ts';
import { type Quotation, quotationKey } from './quotation.ts';
import { markOf, type Sha256 } from './sha256.ts';

/** What a reader had before them when they judged whether a passage bears a claim out. */
export interface FitSubject {
  /** The claim's statement. */
  readonly statement: string;
  /** The words of the source, or our gist of them. */
  readonly passage: Quotation | { readonly gist: string };
}

/**
 * Names what was read by its content: the `fit.of` of a piece of evidence. Editing statement,
 * segments, prefix, suffix or gist changes it; changing white space alone does not.
 */
export function fitHash({ statement, passage }: FitSubject, sha256: Sha256): string {
  const read =
    'gist' in passage ? ['gist', canonicalise(passage.gist)] : ['quotation', quotationKey(passage, sha256)];
  return markOf([canonicalise(statement), ...read], sha256);
}

/** Whether a verdict with this `fit.of` is about the claim and the passage as they stand now. */
export function isFitCurrent(of: string, subject: FitSubject, sha256: Sha256): boolean {
  return of === fitHash(subject, sha256);
}
