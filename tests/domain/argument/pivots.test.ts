import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArgumentRecord, buildAttackGraph } from '#domain/argument/attack-graph.ts';
import { labelGrounded } from '#domain/argument/grounded.ts';
import { findPivots, type PivotBounds } from '#domain/argument/pivots.ts';
import type { Relation } from '#domain/argument/relation.ts';
import { statusOf } from '#domain/argument/status.ts';
import { records } from './arbitrary.ts';
import { claimLabels } from './by-definition.ts';
import { debate, shorthand } from './debate.ts';

const cases: { title: string; lines: string[]; pivots: string[] }[] = [
  { title: 'has none where nothing attacks', lines: ['g supports a'], pivots: [] },
  { title: 'names the only attack', lines: ['b rebuts a'], pivots: ['b rebuts a: unchallenged'] },
  { title: 'has none where two attacks stand', lines: ['b rebuts a', 'c rebuts a'], pivots: [] },
  { title: 'has none where one attack is recorded twice', lines: ['b rebuts a', 'b rebuts a'], pivots: [] },
  {
    title: 'names the only defence, not the attack',
    lines: ['b rebuts a', 'c rebuts b'],
    pivots: ['c rebuts b: challenged'],
  },
  {
    title: 'names the nearest first',
    lines: ['d rebuts c', 'c rebuts b', 'b rebuts a'],
    pivots: ['b rebuts a: unchallenged', 'd rebuts c: restored'],
  },
  {
    title: 'names the nearest first, also before one that leaves the matter unresolved',
    lines: ['c rebuts y', 'y contradicts z', 'z rebuts a'],
    pivots: ['z rebuts a: unchallenged', 'c rebuts y: unresolved'],
  },
  {
    title: 'takes both ways of a contradiction away',
    lines: ['b contradicts a'],
    pivots: ['b contradicts a: unchallenged'],
  },
  {
    title: 'finds a defence that leaves the matter unresolved',
    lines: ['b contradicts a', 'c rebuts b'],
    pivots: ['c rebuts b: unresolved'],
  },
  {
    title: 'finds what keeps a circle of three going',
    lines: ['b rebuts a', 'c rebuts b', 'a rebuts c'],
    pivots: ['b rebuts a: unchallenged', 'c rebuts b: challenged', 'a rebuts c: restored'],
  },
  {
    title: 'names the restatement that carries an attack over',
    lines: ['a restates a2', 'b rebuts a2'],
    pivots: ['b rebuts a2: unchallenged', 'a restates a2: unchallenged'],
  },
  {
    title: 'follows a freed claim through several attackers to where they meet',
    lines: ['x contradicts v', 'v rebuts p', 'v rebuts q', 'p rebuts a', 'q rebuts a'],
    pivots: ['v rebuts p: challenged', 'v rebuts q: challenged', 'x contradicts v: restored'],
  },
  { title: 'passes over undercuts', lines: ['g supports a', 'u undercuts a from g'], pivots: [] },
];

describe('findPivots', () => {
  it.each(cases)('$title', ({ lines, pivots }) => {
    const found = pivotsOf(debate(lines)).get('a');
    expect(found?.pivots.map(({ relation, becomes }) => `${shorthand(relation)}: ${becomes}`)).toEqual(
      pivots,
    );
    expect(found?.isComplete).toBe(true);
  });

  it('names exactly the relations whose removal flips the label, and foretells the status', () => {
    fc.assert(
      fc.property(fc.oneof(records(5, 9), records(8, 18), records(9, 13, attackingKinds)), (record) => {
        const found = pivotsOf(record);
        for (const claim of record.claims) {
          const pivots =
            found.get(claim)?.pivots.map(({ relation, becomes }) => ({ relation, becomes })) ?? [];
          const expected = record.relations.flatMap((relation) => flipBy(record, relation, claim));
          expect(new Set(pivots)).toEqual(new Set(expected));
          expect(pivots).toHaveLength(expected.length);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('names only true pivots within tight bounds, and all of them where it says so', () => {
    fc.assert(
      fc.property(
        records(7, 16),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 2 }),
        (record, reach, perClaim) => {
          const found = pivotsOf(record, { reach, perClaim });
          for (const claim of record.claims) {
            const { pivots = [], isComplete } = found.get(claim) ?? {};
            const expected = record.relations.flatMap((relation) => flipBy(record, relation, claim));
            expect(pivots.length).toBeLessThanOrEqual(perClaim);
            expect(expected).toEqual(expect.arrayContaining([...pivots]));
            if (isComplete) expect(pivots).toHaveLength(expected.length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

const attackingKinds = ['rebuts', 'rebuts', 'rebuts', 'rebuts', 'contradicts', 'restates'] as const;

function pivotsOf(record: ArgumentRecord, bounds?: PivotBounds) {
  const graph = buildAttackGraph(record);
  return findPivots(graph, labelGrounded(graph), bounds);
}

/**
 * What the claim becomes without the relation, if its label, worked out from the definitions, is another
 * then.
 */
function flipBy(record: ArgumentRecord, relation: Relation, claim: string) {
  const others = record.relations.filter((other) => other !== relation);
  const before = claimLabels(record.claims, record.relations)[claim];
  if (claimLabels(record.claims, others)[claim] === before) return [];
  const graph = buildAttackGraph({ ...record, relations: others });
  return [{ relation, becomes: statusOf(graph, labelGrounded(graph), claim).status }];
}
