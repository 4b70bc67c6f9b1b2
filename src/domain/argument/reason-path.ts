import { type AttackGraph, type AttackRecord, claimNode, type RecordedAttack } from './attack-graph.ts';
import type { Labelling } from './grounded.ts';
import { compareDepth, decidingLabels, nodeStatus, type Status } from './status.ts';

/** Why a claim has its status, as a tree: under each claim the attackers that decide it. */
export interface ReasonNode {
  /** In the wording that makes the attack on the claim above. */
  readonly claim: string;
  readonly status: Status;
  /** The attack on the claim above; none at the top. */
  readonly records: readonly AttackRecord[];
  readonly decidedBy: readonly ReasonNode[];
  /**
   * Why deciding attackers are left out: the claim already stands further up, or the tree would outgrow its
   * bounds.
   */
  readonly cut?: 'circle' | 'bounds';
}

export interface ReasonBounds {
  /** How many answers deep. */
  readonly depth: number;
  /** How many claims in all; nearer ones come first. */
  readonly size: number;
}

/** More than this nobody reads on one page; each claim's own page goes on from there. */
export const defaultReasonBounds: ReasonBounds = { depth: 4, size: 16 };

/**
 * The reasons behind a status. Below the top, a defeated claim shows only defeaters that do not lean on what
 * they defend, so the way down to an unattacked claim is an explanation and never a circle. Only unresolved
 * claims run in circles, and there the circle is the reason.
 */
export function reasonPath(
  graph: AttackGraph,
  labelling: Labelling,
  claim: string,
  { depth, size }: ReasonBounds = defaultReasonBounds,
): ReasonNode {
  const top: Sprout = { node: claimNode(graph, claim).node, claim, records: [], decidedBy: [] };
  const sprouts = [top];
  for (const sprout of sprouts) {
    const attacks = decidingAttacks(graph, labelling, sprout);
    if (attacks.length === 0) continue;
    const above = lineage(sprout);
    if (above.includes(sprout.node)) sprout.cut = 'circle';
    else if (above.length >= depth || sprouts.length + attacks.length > size) sprout.cut = 'bounds';
    else sprout.decidedBy = attacks.map((attack) => sproutFrom(attack, sprout));
    sprouts.push(...sprout.decidedBy);
  }
  return ripen(top);

  function ripen({ node, claim, records, decidedBy, cut }: Sprout): ReasonNode {
    const reason = {
      claim,
      status: nodeStatus(graph, labelling, node),
      records,
      decidedBy: decidedBy.map(ripen),
    };
    return cut ? { ...reason, cut } : reason;
  }
}

interface Sprout {
  readonly node: number;
  readonly claim: string;
  readonly records: readonly AttackRecord[];
  readonly parent?: Sprout;
  decidedBy: readonly Sprout[];
  cut?: 'circle' | 'bounds';
}

function sproutFrom({ from, records }: RecordedAttack, parent: Sprout): Sprout {
  return { node: from, claim: records[0]?.by ?? '', records, parent, decidedBy: [] };
}

function lineage({ parent }: Sprout): number[] {
  return parent ? [parent.node, ...lineage(parent)] : [];
}

function decidingAttacks(
  graph: AttackGraph,
  { labels, depths }: Labelling,
  { node, parent }: Sprout,
): readonly RecordedAttack[] {
  const mayLean = parent === undefined || labels[node] !== 'out';
  return (graph.attackers[node] ?? [])
    .filter(({ from }) => labels[from] === decidingLabels[labels[node] ?? 'undecided'])
    .filter(({ from }) => mayLean || compareDepth(depths[from], depths[node]) < 0)
    .sort((a, b) => compareDepth(depths[a.from], depths[b.from]));
}
