import { type AttackGraph, type AttackRecord, claimNode } from './attack-graph.ts';
import type { Label, Labelling } from './grounded.ts';

/**
 * What the record says of a claim, in one word. It describes what has been written down here, not the truth.
 *
 * - `unchallenged`: no attack on it is recorded.
 * - `restored`: attacked, but each attacker is itself defeated (Caminada 2006 calls this reinstatement).
 * - `challenged`: at least one attacker stands.
 * - `unresolved`: no attacker stands, and of at least one the record leaves open whether it does.
 */
export const statuses = ['unchallenged', 'restored', 'challenged', 'unresolved'] as const;
export type Status = (typeof statuses)[number];

export interface ClaimStatus {
  readonly status: Status;
  /**
   * The claims that decide it. For a challenged claim the attackers that stand, those that need the fewest
   * answers themselves first; for a restored one all its attackers, each with who defeats it; for an
   * unresolved one the unresolved attackers; for an unchallenged one none.
   */
  readonly decidedBy: readonly DecidingClaim[];
}

export interface DecidingClaim {
  /** The wording that makes the attack. */
  readonly claim: string;
  readonly status: Status;
  /** The relations that record the attack. */
  readonly records: readonly AttackRecord[];
  /** Whether it is the claim itself, in this or another wording. */
  readonly isSelf: boolean;
  /** Whether an undercut of its support is recorded, successful or not. */
  readonly isDisputed: boolean;
  /** For a defeated attacker: the claims that defeat it without leaning on what they defend. */
  readonly defeatedBy: readonly string[];
}

/** The status of a claim, in any of its wordings, and the claims that decide it. */
export function statusOf(graph: AttackGraph, labelling: Labelling, claim: string): ClaimStatus {
  const { node } = claimNode(graph, claim);
  const { labels, depths } = labelling;
  const decidedBy = (graph.attackers[node] ?? [])
    .filter(({ from }) => labels[from] === decidingLabels[labels[node] ?? 'undecided'])
    .sort((a, b) => compareDepth(depths[a.from], depths[b.from]))
    .map(({ from, records }) => ({
      claim: records[0]?.by ?? '',
      status: nodeStatus(graph, labelling, from),
      records,
      isSelf: from === node,
      isDisputed: isDisputed(graph, from),
      defeatedBy: groundedDefeaters(graph, labelling, from),
    }));
  return { status: nodeStatus(graph, labelling, node), decidedBy };
}

/** The label of the attackers that give a claim its own label. */
export const decidingLabels: Readonly<Record<Label, Label>> = {
  in: 'out',
  out: 'in',
  undecided: 'undecided',
};

/** The status of every claim. */
export function statusesOf(graph: AttackGraph, labelling: Labelling): ReadonlyMap<string, ClaimStatus> {
  const byNode = new Map<number, ClaimStatus>();
  return new Map(
    [...graph.nodeOf].map(([claim, node]) => {
      const status = byNode.get(node) ?? statusOf(graph, labelling, claim);
      byNode.set(node, status);
      return [claim, status];
    }),
  );
}

/** The status that goes with a label. */
export function statusFor(label: Label, isAttacked: boolean): Status {
  if (label === 'in') return isAttacked ? 'restored' : 'unchallenged';
  return label === 'out' ? 'challenged' : 'unresolved';
}

export function nodeStatus(graph: AttackGraph, { labels }: Labelling, node: number): Status {
  return statusFor(labels[node] ?? 'undecided', (graph.attackers[node]?.length ?? 0) > 0);
}

/** Least first; Infinity equals itself, so that the recorded order decides among the unresolved. */
export function compareDepth(a = 0, b = 0): number {
  return a === b ? 0 : a - b;
}

function isDisputed(graph: AttackGraph, node: number): boolean {
  const claim = graph.nodes[node];
  return claim?.kind === 'claim' && claim.steps.some((step) => (graph.attackers[step]?.length ?? 0) > 0);
}

/** Only attackers of lesser depth: they stand whatever becomes of the claims above them. */
function groundedDefeaters(graph: AttackGraph, { labels, depths }: Labelling, node: number): string[] {
  return (graph.attackers[node] ?? [])
    .filter(({ from }) => labels[from] === 'in' && compareDepth(depths[from], depths[node]) < 0)
    .map(({ records }) => records[0]?.by ?? '');
}
