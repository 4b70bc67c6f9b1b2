import type { AttackGraph } from './attack-graph.ts';
import { findCycles } from './cycle.ts';
import type { Relation } from './relation.ts';

/** Claims that are each other's grounds, directly or through further claims. */
export interface SupportCycle {
  /**
   * Each claim supports the next, the last the first. One claim alone supports itself, perhaps in another
   * wording.
   */
  readonly claims: readonly string[];
  /** The relations that record it, the support by `claims[n]` at n. */
  readonly relations: readonly (readonly Relation[])[];
}

/**
 * Circular support: what a reader who follows the grounds would never get out of. Every claim in a circle is
 * in one listed, until `limit` are listed.
 */
export function findSupportCycles(graph: AttackGraph, limit = 100): readonly SupportCycle[] {
  const supports = new Map<number, Map<number, readonly Relation[]>>();
  const record = (from: number, to: number, relations: readonly Relation[]) => {
    const known = supports.get(from) ?? new Map<number, readonly Relation[]>();
    supports.set(from, known.set(to, [...(known.get(to) ?? []), ...relations]));
  };
  for (const node of graph.nodes) {
    if (node.kind === 'step' && node.ground.kind === 'claim')
      record(node.ground.node, node.claim, node.supports);
  }
  for (const { relation, reason } of graph.unplaced) {
    const node = graph.nodeOf.get(relation.from);
    if (reason === 'supports-itself' && node !== undefined) record(node, node, [relation]);
  }
  return findCycles(supports.keys(), (node) => supports.get(node)?.keys() ?? [], limit).map((cycle) => ({
    claims: cycle.map((node) => graph.arguments[node] ?? ''),
    relations: cycle.map(
      (node, place) => supports.get(node)?.get(cycle[(place + 1) % cycle.length] ?? node) ?? [],
    ),
  }));
}
