import type { AttackGraph } from './attack-graph.ts';
import { classSplits, isTooWide } from './class-split.ts';
import type { Labelling } from './grounded.ts';
import type { Relation } from './relation.ts';
import { relabel } from './relabel.ts';
import { attackNeighbours, attackRemovals, type Removal } from './removal.ts';
import { type Status, statusFor } from './status.ts';

/** A single relation on which a claim's label hangs. */
export interface Pivot {
  readonly relation: Relation;
  /** What the claim would be if the relation were not recorded. */
  readonly becomes: Status;
}

export interface ClaimPivots {
  /** Those nearest to the claim first. */
  readonly pivots: readonly Pivot[];
  /** False where a bound was hit, so that there may be more. */
  readonly isComplete: boolean;
}

export interface PivotBounds {
  /** A removal that bears on more nodes than this is not followed up. */
  readonly reach: number;
  /** No claim is given more pivots than this. */
  readonly perClaim: number;
}

export const defaultPivotBounds: PivotBounds = { reach: 1_000, perClaim: 50 };

/**
 * For every claim, the single relations whose removal would flip its label between in, out and undecided. To
 * turn from restored to unchallenged is no flip: the claim is in either way.
 *
 * Candidates are rebuttals, contradictions (one record, two attacks) and restatements (which may hold a class
 * together); support, qualification and undercuts bear on no claim's label. Instead of asking each claim for
 * its relations, each relation is removed in turn and only what its removal bears on is labelled anew, so
 * that the cost goes with the number of relations and of pivots found, not with their product.
 */
export function findPivots(
  graph: AttackGraph,
  labelling: Labelling,
  { reach, perClaim }: PivotBounds = defaultPivotBounds,
): ReadonlyMap<string, ClaimPivots> {
  const neighbours = attackNeighbours(graph);
  const found = new Map<string, FoundPivots>();
  const unfollowed = new Set<number>();

  const follow = ({ relation, altered, regrouped }: Removal) => {
    const relabelled = relabel(altered, labelling, reach);
    if (relabelled === undefined) for (const node of altered.changed) unfollowed.add(node);
    for (const [node, { label, distance }] of relabelled ?? []) {
      const becomes = statusFor(label, altered.attackersOf(node).length > 0);
      for (const claim of regrouped?.get(node) ?? membersOf(graph, node)) {
        if (labelling.labels[graph.nodeOf.get(claim) ?? -1] === label) continue;
        found.set(claim, keepNearest(found.get(claim), { relation, becomes, distance }, perClaim));
      }
    }
  };
  for (const removal of attackRemovals(graph, neighbours, labelling)) follow(removal);
  for (const removal of classSplits(graph, neighbours, reach)) follow(removal);

  for (const node of graph.nodes) {
    if (node.kind === 'claim' && isTooWide(neighbours, node, reach)) unfollowed.add(node.node);
  }
  for (const node of unfollowed) for (const target of neighbours.targets[node] ?? []) unfollowed.add(target);

  return new Map(
    [...graph.nodeOf].map(([claim, node]) => {
      const { pivots, isCrowded } = trim(found.get(claim) ?? noPivots, perClaim);
      const plain = pivots.map(({ relation, becomes }) => ({ relation, becomes }));
      return [claim, { pivots: plain, isComplete: !unfollowed.has(node) && !isCrowded }];
    }),
  );
}

interface FoundPivots {
  readonly pivots: (Pivot & { readonly distance: number })[];
  readonly isCrowded: boolean;
}

const noPivots: FoundPivots = { pivots: [], isCrowded: false };

/** Trims only when twice too long, so that sorting costs little per pivot. */
function keepNearest(
  { pivots, isCrowded } = noPivots,
  pivot: FoundPivots['pivots'][number],
  limit: number,
): FoundPivots {
  if (pivots.length === 0) return { pivots: [pivot], isCrowded };
  pivots.push(pivot);
  return pivots.length > 2 * limit ? trim({ pivots, isCrowded }, limit) : { pivots, isCrowded };
}

function trim({ pivots, isCrowded }: FoundPivots, limit: number): FoundPivots {
  const nearest = [...pivots].sort((a, b) => a.distance - b.distance).slice(0, limit);
  return { pivots: nearest, isCrowded: isCrowded || pivots.length > limit };
}

function membersOf({ nodes }: AttackGraph, node: number): readonly string[] {
  const claim = nodes[node];
  return claim?.kind === 'claim' ? claim.members : [];
}
