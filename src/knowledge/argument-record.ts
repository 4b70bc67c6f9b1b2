import type { ArgumentRecord } from '#domain/argument/attack-graph.ts';
import type { Relation } from '#domain/argument/relation.ts';
import type { Claim } from '#schema/claim.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** The claims as the theory of argument sees them. A source that denies a claim is no ground for it. */
export function argumentRecord({ entries }: Pick<KnowledgeBase, 'entries'>): ArgumentRecord {
  const claims = [...entries.claims.values()];
  return {
    claims: claims.map(({ id }) => id),
    relations: claims.flatMap(({ id, data }) => data.relations.map((relation) => toRelation(id, relation))),
    evidence: claims.flatMap(({ id, data }) =>
      data.evidence.filter(({ voice }) => voice !== 'denies').map(({ source }) => ({ source, claim: id })),
    ),
  };
}

function toRelation(from: string, { kind, claim, ground }: Claim['relations'][number]): Relation {
  return { kind, from, to: claim, ...(ground !== undefined && { ground }) };
}
