import type { AttackGraph, ClaimNode } from './attack-graph.ts';
import type { AlteredFramework } from './relabel.ts';
import type { Relation } from './relation.ts';
import type { AttackNeighbours, Removal } from './removal.ts';

/**
 * The restatements whose removal splits a class that takes part in attacks. The part that keeps the class's
 * first claim stays at its node, the other gets a node of its own after all those of the graph.
 */
export function* classSplits(
  graph: AttackGraph,
  neighbours: AttackNeighbours,
  reach: number,
): Generator<Removal> {
  for (const node of graph.nodes) {
    if (node.kind !== 'claim' || countAttacks(neighbours, node) === 0 || isTooWide(neighbours, node, reach))
      continue;
    for (const relation of node.restatements) {
      const kept = membersWithout(node, relation);
      if (kept.size < node.members.length) yield splitClass(graph, neighbours, node, relation, kept);
    }
  }
}

/** Whether a class has more restatements and attacks than can be tried one by one. */
export function isTooWide(neighbours: AttackNeighbours, node: ClaimNode, reach: number): boolean {
  const ties = node.restatements.length;
  return ties > 0 && ties + countAttacks(neighbours, node) > reach;
}

function countAttacks({ attackers, targets }: AttackNeighbours, { node }: ClaimNode): number {
  return (attackers[node]?.length ?? 0) + (targets[node]?.length ?? 0);
}

/** The members still tied to the first one when a restatement is gone. */
function membersWithout({ id, restatements }: ClaimNode, gone: Relation): ReadonlySet<string> {
  const tied = new Map<string, string[]>();
  for (const tie of restatements) {
    if (tie === gone) continue;
    tied.set(tie.from, [...(tied.get(tie.from) ?? []), tie.to]);
    tied.set(tie.to, [...(tied.get(tie.to) ?? []), tie.from]);
  }
  const kept = new Set([id]);
  for (const member of kept) for (const other of tied.get(member) ?? []) kept.add(other);
  return kept;
}

function splitClass(
  graph: AttackGraph,
  neighbours: AttackNeighbours,
  { node, members }: ClaimNode,
  relation: Relation,
  kept: ReadonlySet<string>,
): Removal {
  const split = graph.nodes.length;
  const attackers = new Map<number, Set<number>>([
    [node, new Set()],
    [split, new Set()],
  ]);
  const targets = new Map<number, Set<number>>([
    [node, new Set()],
    [split, new Set()],
  ]);
  const place = (end: number, claim: string) => (end === node && !kept.has(claim) ? split : end);
  const others = (list: readonly number[] = []) => new Set(list.filter((end) => end !== node));
  for (const attack of [...(graph.attackers[node] ?? []), ...(graph.targets[node] ?? [])]) {
    if (graph.nodes[attack.to]?.kind !== 'claim') continue;
    for (const { by, on } of attack.records) {
      const from = place(attack.from, by);
      const to = place(attack.to, on);
      addTo(attackers, to, from, () => others(neighbours.attackers[to]));
      addTo(targets, from, to, () => others(neighbours.targets[from]));
    }
  }

  const altered: AlteredFramework = {
    attackersOf: (at) => [...(attackers.get(at) ?? neighbours.attackers[at] ?? [])],
    targetsOf: (at) => [...(targets.get(at) ?? neighbours.targets[at] ?? [])],
    changed: [...attackers.keys()],
    renewed: [node, split],
  };
  const regrouped = new Map([
    [node, members.filter((member) => kept.has(member))],
    [split, members.filter((member) => !kept.has(member))],
  ]);
  return { relation, altered, regrouped };
}

function addTo(lists: Map<number, Set<number>>, key: number, value: number, initial: () => Set<number>) {
  const list = lists.get(key) ?? initial();
  list.add(value);
  lists.set(key, list);
}
