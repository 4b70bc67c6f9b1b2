import { describe, expect, it } from 'vitest';
import { type ArgumentRecord, buildAttackGraph } from '#domain/argument/attack-graph.ts';
import { labelGrounded } from '#domain/argument/grounded.ts';
import { findPivots } from '#domain/argument/pivots.ts';
import type { Relation, RelationKind } from '#domain/argument/relation.ts';
import { statusesOf } from '#domain/argument/status.ts';
import { findSupportCycles } from '#domain/argument/support-cycle.ts';

/** Processor time, with bounds several times what is needed: to catch a change of order, not a busy neighbour. */
describe('10,000 claims and 40,000 relations', { timeout: 120_000 }, () => {
  const record = randomRecord(10_000, 40_000);

  it('are labelled in a blink, and their pivots found in seconds', () => {
    const built = timed(() => buildAttackGraph(record));
    const labelled = timed(() => labelGrounded(built.value));
    const worded = timed(() => statusesOf(built.value, labelled.value));
    const pivots = timed(() => findPivots(built.value, labelled.value));
    const cycles = timed(() => findSupportCycles(built.value));
    expect(labelled.milliseconds).toBeLessThan(500);
    expect(built.milliseconds + labelled.milliseconds + worded.milliseconds).toBeLessThan(3_000);
    expect(pivots.milliseconds).toBeLessThan(8_000);
    expect(cycles.milliseconds).toBeLessThan(4_000);
    expect(new Set([...worded.value.values()].map(({ status }) => status)).size).toBe(4);
    expect([...pivots.value.values()].some(({ pivots: found }) => found.length > 0)).toBe(true);
  });

  it('do not run away in a chain of answers as long as the corpus', () => {
    const claims = record.claims;
    const relations = claims
      .slice(1)
      .map((to, place): Relation => ({ kind: 'rebuts', from: claims[place] ?? '', to }));
    const graph = buildAttackGraph({ claims, relations });
    const pivots = timed(() => findPivots(graph, labelGrounded(graph)));
    expect(pivots.milliseconds).toBeLessThan(8_000);
    expect(pivots.value.get(claims.at(-1) ?? '')?.isComplete).toBe(false);
  });
});

function timed<Value>(run: () => Value): { readonly value: Value; readonly milliseconds: number } {
  const start = process.threadCpuUsage();
  const value = run();
  const { user, system } = process.threadCpuUsage(start);
  return { value, milliseconds: (user + system) / 1_000 };
}

/**
 * The mix a debate has, drawn by a seeded generator (Lehmer 1951, minimal standard) so that every run is the
 * same.
 */
function randomRecord(claimCount: number, relationCount: number): ArgumentRecord {
  let state = 20_261_122;
  const below = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const kinds: RelationKind[] = [
    'supports',
    'supports',
    'supports',
    'rebuts',
    'rebuts',
    'qualifies',
    'undercuts',
  ];
  const claims = Array.from({ length: claimCount }, (_, place) => `claim-${place}`);
  const anyClaim = () => claims[below(claimCount)] ?? '';
  const supports: Relation[] = [];
  const relations = Array.from({ length: relationCount }, (): Relation => {
    const rare = below(100);
    const kind =
      rare < 4 ? 'contradicts' : rare < 5 ? 'restates' : (kinds[below(kinds.length)] ?? 'qualifies');
    const support = supports[below(Math.max(1, supports.length))];
    if (kind === 'undercuts' && support)
      return { kind, from: anyClaim(), to: support.to, ground: support.from };
    const relation: Relation = { kind, from: anyClaim(), to: anyClaim() };
    if (kind === 'supports') supports.push(relation);
    return relation;
  });
  return { claims, relations };
}
