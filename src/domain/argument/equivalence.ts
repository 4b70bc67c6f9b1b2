import type { Relation } from './relation.ts';

/** Claims recorded as saying the same in other words, and the restatements that say so. */
export interface RestatementClass {
  /** Stands for the class: the first member in the order the claims were given. */
  readonly representative: string;
  readonly members: readonly string[];
  /** What ties the members together. Empty for a claim that nothing restates. */
  readonly restatements: readonly Relation[];
}

/**
 * Groups claims into the classes that `restates` spans: reflexive, symmetric, transitive. Classes and members
 * keep the order of `claims`; a restatement that names an unknown claim ties nothing.
 */
export function groupRestatements(
  claims: readonly string[],
  relations: readonly Relation[],
): readonly RestatementClass[] {
  const parents = new Map(claims.map((claim) => [claim, claim]));
  const ties = relations.filter(
    ({ kind, from, to }) => kind === 'restates' && parents.has(from) && parents.has(to),
  );
  for (const { from, to } of ties) parents.set(findRoot(parents, from), findRoot(parents, to));

  const classes = new Map<string, { members: string[]; restatements: Relation[] }>();
  for (const claim of parents.keys()) {
    const root = findRoot(parents, claim);
    const found = classes.get(root);
    if (found) found.members.push(claim);
    else classes.set(root, { members: [claim], restatements: [] });
  }
  for (const tie of ties) classes.get(findRoot(parents, tie.from))?.restatements.push(tie);

  return [...classes.values()].map(({ members, restatements }) => ({
    representative: members[0] ?? '',
    members,
    restatements,
  }));
}

/** Union-find with path halving: each step also shortens the way for the next caller. */
export function findRoot(parents: Map<string, string>, claim: string): string {
  let at = claim;
  for (;;) {
    const parent = parents.get(at) ?? at;
    if (parent === at) return at;
    const grandparent = parents.get(parent) ?? parent;
    parents.set(at, grandparent);
    at = grandparent;
  }
}
