import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAttackGraph } from '#domain/argument/attack-graph.ts';
import { labelGrounded } from '#domain/argument/grounded.ts';
import { type Status, statusesOf, statusOf } from '#domain/argument/status.ts';
import { records } from './arbitrary.ts';
import { appraise } from './debate.ts';

const cases: { title: string; lines: string[]; status: Status; decidedBy: string[] }[] = [
  { title: 'nobody attacks', lines: ['g supports a'], status: 'unchallenged', decidedBy: [] },
  {
    title: 'only its support is undercut',
    lines: ['g supports a', 'u undercuts a from g'],
    status: 'unchallenged',
    decidedBy: [],
  },
  { title: 'one attacks', lines: ['b rebuts a'], status: 'challenged', decidedBy: ['b'] },
  {
    title: 'the attacker is answered',
    lines: ['b rebuts a', 'c rebuts b'],
    status: 'restored',
    decidedBy: ['b < c'],
  },
  {
    title: 'an attacker stands and another is answered',
    lines: ['b rebuts a', 'd rebuts b', 'c rebuts a'],
    status: 'challenged',
    decidedBy: ['c'],
  },
  {
    title: 'several stand, the unattacked one first',
    lines: ['b rebuts a', 'x rebuts b', 'y rebuts x', 'c rebuts a'],
    status: 'challenged',
    decidedBy: ['c', 'b'],
  },
  { title: 'two contradict each other', lines: ['b contradicts a'], status: 'unresolved', decidedBy: ['b'] },
  {
    title: 'a third decides between two, and not the claim for itself',
    lines: ['b contradicts a', 'c rebuts b'],
    status: 'restored',
    decidedBy: ['b < c'],
  },
  {
    title: 'wordings of it attack each other',
    lines: ['a restates b', 'b rebuts a'],
    status: 'unresolved',
    decidedBy: ['b self'],
  },
  {
    title: 'its other wording is attacked, and the attacker named as recorded',
    lines: ['a restates a2', 'b restates b2', 'b2 rebuts a2'],
    status: 'challenged',
    decidedBy: ['b2'],
  },
  {
    title: 'the attacker has had its support undercut',
    lines: ['b rebuts a', 'source s bears out b', 'u undercuts b from s'],
    status: 'challenged',
    decidedBy: ['b disputed'],
  },
  {
    title: 'the attacker has support that nobody undercuts',
    lines: ['b rebuts a', 'source s bears out b'],
    status: 'challenged',
    decidedBy: ['b'],
  },
  {
    title: 'one answer to the attacker stands and another fails',
    lines: ['b rebuts a', 'd rebuts b', 'e rebuts d', 'c rebuts b', 'f rebuts c', 'e rebuts f'],
    status: 'restored',
    decidedBy: ['b < c'],
  },
];

describe('statusOf', () => {
  it.each(cases)('is $status when $title', ({ lines, status, decidedBy }) => {
    const { graph, labelling } = appraise(lines);
    const found = statusOf(graph, labelling, 'a');
    const deciding = found.decidedBy.map(({ claim, isSelf, isDisputed, defeatedBy }) =>
      [
        claim,
        isSelf && 'self',
        isDisputed && 'disputed',
        defeatedBy.length > 0 && `< ${defeatedBy.join(', ')}`,
      ]
        .filter(Boolean)
        .join(' '),
    );
    expect({ status: found.status, decidedBy: deciding }).toEqual({ status, decidedBy });
  });

  it('names deciding claims that bear out the word', () => {
    fc.assert(
      fc.property(records(7, 14), (record) => {
        const graph = buildAttackGraph(record);
        const statuses = statusesOf(graph, labelGrounded(graph));
        expect(new Set(statuses.keys())).toEqual(new Set(record.claims));
        for (const { status, decidedBy } of statuses.values()) {
          const words = decidedBy.map((deciding) => statuses.get(deciding.claim)?.status);
          expect(words).toEqual(decidedBy.map((deciding) => deciding.status));
          if (status === 'unchallenged') expect(words).toEqual([]);
          else expect(words).not.toEqual([]);
          if (status === 'challenged')
            expect(['unchallenged', 'restored']).toEqual(expect.arrayContaining(words));
          if (status === 'unresolved') expect(new Set(words)).toEqual(new Set(['unresolved']));
          if (status !== 'restored') continue;
          expect(new Set(words)).toEqual(new Set(['challenged']));
          for (const { defeatedBy } of decidedBy) {
            expect(defeatedBy).not.toEqual([]);
            for (const answer of defeatedBy)
              expect(['unchallenged', 'restored']).toContain(statuses.get(answer)?.status);
          }
        }
      }),
    );
  });
});
