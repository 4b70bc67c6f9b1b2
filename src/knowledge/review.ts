import { reviewMark, type ReviewedRelation } from '#domain/argument/review.ts';
import type { Sha256 } from '#domain/annotation/sha256.ts';
import type { Claim } from '#schema/claim.ts';
import type { Entry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { idsOf, namesOf } from './present-id.ts';

type Relation = Claim['relations'][number];

/** What `reviewed.of` has to be for a relation as it stands now. */
export function reviewMarkNow({ id: from }: Entry<'claims'>, relation: Relation, sha256: Sha256): string {
  return reviewMark({ ...relation, from }, sha256);
}

/** Whether it was this relation that the second reader agreed to, by whichever of their ids it named the entries. */
export function isReviewCurrent(
  knowledgeBase: KnowledgeBase,
  entry: Entry<'claims'>,
  relation: Relation,
  sha256: Sha256,
): boolean {
  const of = relation.reviewed?.of;
  if (of === reviewMarkNow(entry, relation, sha256)) return true;
  return namings(knowledgeBase, entry, relation).some((naming) => reviewMark(naming, sha256) === of);
}

function namings(
  knowledgeBase: KnowledgeBase,
  entry: Entry<'claims'>,
  relation: Relation,
): ReviewedRelation[] {
  const { claim, ground } = relation;
  const grounds =
    ground === undefined
      ? [undefined]
      : [...namesOf(knowledgeBase, 'claims', ground), ...namesOf(knowledgeBase, 'sources', ground)];
  return idsOf(entry).flatMap((from) =>
    namesOf(knowledgeBase, 'claims', claim).flatMap((to) =>
      grounds.map((at) => ({ ...relation, from, claim: to, ground: at })),
    ),
  );
}
