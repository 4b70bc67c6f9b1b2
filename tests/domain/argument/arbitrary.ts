import fc from 'fast-check';
import type { ArgumentRecord } from '#domain/argument/attack-graph.ts';
import type { Framework } from '#domain/argument/framework.ts';
import { type Relation, type RelationKind, relationKinds } from '#domain/argument/relation.ts';
import { nameFramework } from './read-framework.ts';

/** Frameworks of at most `size` arguments, with any attacks among them, attacks on oneself included. */
export function frameworks(size: number): fc.Arbitrary<Framework> {
  return fc.integer({ min: 0, max: size }).chain((count) => {
    const names = Array.from({ length: count }, (_, place) => `a${place}`);
    const pairs = names.flatMap((from) => names.map((to) => [from, to] as const));
    return fc.oneof(
      fc.subarray(pairs).map((attacks) => nameFramework(names, attacks)),
      fc
        .subarray(pairs, { maxLength: Math.min(pairs.length, 2 * count) })
        .map((attacks) => nameFramework(names, attacks)),
    );
  });
}

/** Relation kinds, attacks somewhat more often than the others. */
const mixedKinds: readonly RelationKind[] = [...relationKinds, 'rebuts', 'rebuts', 'contradicts'];

/** Debates of at most `size` claims and `most` relations of the kinds given, with two sources. */
export function records(size: number, most: number, kinds = mixedKinds): fc.Arbitrary<ArgumentRecord> {
  return fc.integer({ min: 1, max: size }).chain((count) => {
    const claims = Array.from({ length: count }, (_, place) => `c${place}`);
    const claim = fc.constantFrom(...claims);
    const relation: fc.Arbitrary<Relation> = fc
      .record({
        kind: fc.constantFrom(...kinds),
        from: claim,
        to: claim,
        ground: fc.option(fc.constantFrom(...claims, 's1', 's2'), { nil: undefined }),
      })
      .map(({ kind, from, to, ground }) =>
        kind === 'undercuts' && ground !== undefined ? { kind, from, to, ground } : { kind, from, to },
      );
    return fc.record({
      claims: fc.constant(claims),
      relations: fc.array(relation, { maxLength: most }),
      evidence: fc.array(fc.record({ source: fc.constantFrom('s1', 's2'), claim }), { maxLength: 4 }),
    });
  });
}
