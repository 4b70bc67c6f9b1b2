import { canonicalise } from '../annotation/canonical-text.ts';
import { markOf, type Sha256 } from '../annotation/sha256.ts';
import type { RelationKind } from './relation.ts';

/** What a second reader agreed to: that the one claim bears so on the other, for this reason. */
export interface ReviewedRelation {
  /** The claim on which the relation is recorded. */
  readonly from: string;
  readonly kind: RelationKind;
  readonly claim: string;
  readonly ground?: string | undefined;
  readonly note?: string | undefined;
}

/** Names a relation by its content: the `reviewed.of` of whoever agreed to it. White space in the note does not count. */
export function reviewMark(
  { from, kind, claim, ground = '', note = '' }: ReviewedRelation,
  sha256: Sha256,
): string {
  return markOf(['relation', from, kind, claim, ground, canonicalise(note)], sha256);
}
