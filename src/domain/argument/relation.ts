/**
 * How one claim bears on another.
 *
 * - `supports`: gives a reason to accept the other claim.
 * - `rebuts`: attacks the other claim itself; one way.
 * - `contradicts`: the two cannot both hold; recorded once, read both ways.
 * - `undercuts`: attacks the step from a ground (a claim or a source) to the other claim, not the claim itself
 *   (Pollock 1987, "Defeasible Reasoning"). It names that ground.
 * - `qualifies`: narrows the other claim without attacking it.
 * - `restates`: the same claim in other words; recorded once, read both ways.
 */
export const relationKinds = [
  'supports',
  'rebuts',
  'contradicts',
  'undercuts',
  'qualifies',
  'restates',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** Relations that hold both ways although they are recorded on one claim only. */
export const symmetricRelationKinds: readonly RelationKind[] = ['contradicts', 'restates'];

/** Relations that give a reason against. */
export const attackKinds: readonly RelationKind[] = ['rebuts', 'contradicts', 'undercuts'];

/** A relation as a value: `from` bears on `to`; an undercut also names the `ground` whose support it attacks. */
export interface Relation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** Only for undercuts: the claim or source id from which `to` is inferred. */
  readonly ground?: string;
}
