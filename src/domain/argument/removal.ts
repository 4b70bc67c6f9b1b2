import type { AttackGraph, RecordedAttack } from './attack-graph.ts';
import type { Attack } from './framework.ts';
import type { Labelling } from './grounded.ts';
import type { AlteredFramework } from './relabel.ts';
import type { Relation } from './relation.ts';

/** A relation taken away, and what that makes of the attacks among the claims. */
export interface Removal {
  readonly relation: Relation;
  readonly altered: AlteredFramework;
  /** Where the removal splits a class: the claims at each of its two nodes. */
  readonly regrouped?: ReadonlyMap<number, readonly string[]>;
}

/** Who attacks whom among the claims, by node. */
export interface AttackNeighbours {
  readonly attackers: readonly (readonly number[])[];
  readonly targets: readonly (readonly number[])[];
}

export function attackNeighbours({ nodes, attackers, targets }: AttackGraph): AttackNeighbours {
  return {
    attackers: attackers.map((attacks) => attacks.map(({ from }) => from)),
    targets: targets.map((attacks) =>
      attacks.map(({ to }) => to).filter((to) => nodes[to]?.kind === 'claim'),
    ),
  };
}

/**
 * The rebuttals and contradictions whose removal changes a label. Passed over are those that a second
 * relation repeats, and those whose target keeps its label because the attacker does not hold it down, or not
 * alone.
 */
export function attackRemovals(
  graph: AttackGraph,
  neighbours: AttackNeighbours,
  labelling: Labelling,
): Removal[] {
  const holdsDown = ({ from, to }: Attack) => isHeldDown(labelling, from, to);
  const held = graph.attackers.map((attacks) => attacks.filter(holdsDown).length);

  const attacksBy = new Map<Relation, RecordedAttack[]>();
  for (const attack of graph.attacks) {
    const relation = onlyRelation(attack);
    if (relation === undefined || graph.nodes[attack.to]?.kind !== 'claim') continue;
    const attacks = attacksBy.get(relation);
    if (attacks) attacks.push(attack);
    else attacksBy.set(relation, [attack]);
  }
  return [...attacksBy]
    .filter(([, attacks]) => attacks.some((attack) => holdsDown(attack) && held[attack.to] === 1))
    .map(([relation, attacks]) => ({ relation, altered: withoutAttacks(neighbours, attacks) }));
}

/** Whether an attack is a reason for its target's label, one that does not itself lean on the target. */
function isHeldDown({ labels, depths }: Labelling, from: number, to: number): boolean {
  if (labels[to] === 'undecided') return labels[from] === 'undecided';
  return labels[to] === 'out' && labels[from] === 'in' && (depths[from] ?? 0) < (depths[to] ?? 0);
}

function onlyRelation({ records }: RecordedAttack): Relation | undefined {
  const [first] = records;
  return records.every(({ relation }) => relation === first?.relation) ? first?.relation : undefined;
}

function withoutAttacks(neighbours: AttackNeighbours, gone: readonly Attack[]): AlteredFramework {
  const isGone = (from: number, to: number) =>
    gone.some((attack) => attack.from === from && attack.to === to);
  const attackers = new Map(
    gone.map(({ to }) => [to, (neighbours.attackers[to] ?? []).filter((from) => !isGone(from, to))]),
  );
  return {
    attackersOf: (node) => attackers.get(node) ?? neighbours.attackers[node] ?? [],
    targetsOf: (node) => {
      const targets = neighbours.targets[node] ?? [];
      return gone.some(({ from }) => from === node) ? targets.filter((to) => !isGone(node, to)) : targets;
    },
    changed: [...attackers.keys()],
    renewed: [],
  };
}
