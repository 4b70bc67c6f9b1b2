import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAttackGraph } from '#domain/argument/attack-graph.ts';
import { labelGrounded } from '#domain/argument/grounded.ts';
import { type ReasonNode, reasonPath } from '#domain/argument/reason-path.ts';
import { records } from './arbitrary.ts';
import { appraise } from './debate.ts';

const cases: { title: string; lines: string[]; bounds?: { depth: number; size: number }; path: string[] }[] =
  [
    {
      title: 'is the claim alone when nothing attacks it',
      lines: ['a qualifies b'],
      path: ['a unchallenged'],
    },
    {
      title: 'goes down to unattacked claims',
      lines: ['b rebuts a', 'c rebuts b', 'd rebuts c'],
      path: ['a challenged', '  b restored', '    c challenged', '      d unchallenged'],
    },
    {
      title: 'leaves out a defence that leans on the defended',
      lines: ['b contradicts a', 'c rebuts b'],
      path: ['a restored', '  b challenged', '    c unchallenged'],
    },
    {
      title: 'names only attackers that stand, the one that nothing attacks first',
      lines: ['b rebuts a', 'x rebuts b', 'y rebuts x', 'c rebuts a', 'd rebuts a', 'e rebuts d'],
      path: ['a challenged', '  c unchallenged', '  b restored', '    x challenged', '      y unchallenged'],
    },
    {
      title: 'stops where a circle closes',
      lines: ['b rebuts a', 'c rebuts b', 'a rebuts c'],
      path: ['a unresolved', '  b unresolved', '    c unresolved', '      a unresolved … circle'],
    },
    {
      title: 'stops at its depth',
      lines: ['b rebuts a', 'c rebuts b', 'd rebuts c'],
      bounds: { depth: 2, size: 40 },
      path: ['a challenged', '  b restored', '    c challenged … bounds'],
    },
    {
      title: 'stops at its size, nearer claims first',
      lines: ['b rebuts a', 'c rebuts a', 'd rebuts b', 'e rebuts b', 'f rebuts c'],
      bounds: { depth: 6, size: 4 },
      path: ['a restored', '  b challenged … bounds', '  c challenged', '    f unchallenged'],
    },
  ];

describe('reasonPath', () => {
  it.each(cases)('$title', ({ lines, bounds, path }) => {
    const { graph, labelling } = appraise(lines);
    expect(outline(reasonPath(graph, labelling, 'a', bounds))).toEqual(path);
  });

  it('stays within its bounds and ends at unattacked claims unless it says otherwise', () => {
    fc.assert(
      fc.property(records(8, 20), (record) => {
        const graph = buildAttackGraph(record);
        const labelling = labelGrounded(graph);
        for (const claim of record.claims) {
          const nodes = flatten(reasonPath(graph, labelling, claim));
          expect(nodes.length).toBeLessThanOrEqual(40);
          for (const { status, decidedBy, cut } of nodes) {
            if (decidedBy.length === 0 && cut === undefined) expect(status).toBe('unchallenged');
          }
        }
      }),
    );
  });
});

function outline({ claim, status, decidedBy, cut }: ReasonNode): string[] {
  const below = decidedBy.flatMap(outline).map((line) => `  ${line}`);
  return [`${claim} ${status}${cut ? ` … ${cut}` : ''}`, ...below];
}

function flatten(node: ReasonNode): ReasonNode[] {
  return [node, ...node.decidedBy.flatMap(flatten)];
}
