import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAttackGraph, claimNode } from '#domain/argument/attack-graph.ts';
import { labelGrounded } from '#domain/argument/grounded.ts';
import { records } from './arbitrary.ts';
import { claimLabels, pairsOf } from './by-definition.ts';
import { debate, shorthand } from './debate.ts';

const cases: { title: string; lines: string[]; nodes: string[]; attacks: string[] }[] = [
  { title: 'reads a rebuttal one way', lines: ['b rebuts a'], nodes: ['b', 'a'], attacks: ['b>a'] },
  {
    title: 'reads a contradiction both ways',
    lines: ['b contradicts a'],
    nodes: ['b', 'a'],
    attacks: ['b>a', 'a>b'],
  },
  {
    title: 'takes no attack from support or qualification',
    lines: ['b qualifies a'],
    nodes: ['b', 'a'],
    attacks: [],
  },
  {
    title: 'aims an undercut at the step from a claim',
    lines: ['g supports a', 'u undercuts a from g'],
    nodes: ['g', 'a', 'u', 'g=>a'],
    attacks: ['u>g=>a'],
  },
  {
    title: 'aims an undercut at the step from a source',
    lines: ['source s bears out a', 'u undercuts a from s'],
    nodes: ['a', 'u', 'source:s=>a'],
    attacks: ['u>source:s=>a'],
  },
  {
    title: 'takes an id that names a claim and a source for the one that is recorded as a ground',
    lines: ['source b bears out a', 'u undercuts a from b', 'b qualifies a'],
    nodes: ['a', 'u', 'b', 'source:b=>a'],
    attacks: ['u>source:b=>a'],
  },
  {
    title: 'lets an answer to one wording answer the other',
    lines: ['a restates a2', 'b rebuts a2', 'a contradicts c'],
    nodes: ['a', 'b', 'c'],
    attacks: ['b>a', 'a>c', 'c>a'],
  },
  {
    title: 'makes one step of grounds that restate each other',
    lines: ['g restates g2', 'g supports a', 'g2 supports a', 'u undercuts a from g2'],
    nodes: ['g', 'a', 'u', 'g=>a'],
    attacks: ['u>g=>a'],
  },
  {
    title: 'lets a claim attack itself where one wording attacks another',
    lines: ['a restates b', 'a contradicts b'],
    nodes: ['a'],
    attacks: ['a>a'],
  },
  {
    title: 'counts an attack recorded twice once',
    lines: ['b rebuts a', 'b contradicts a', 'b rebuts a'],
    nodes: ['b', 'a'],
    attacks: ['b>a', 'a>b'],
  },
];

describe('buildAttackGraph', () => {
  it.each(cases)('$title', ({ lines, nodes, attacks }) => {
    const graph = buildAttackGraph(debate(lines));
    expect(graph.arguments).toEqual(nodes);
    expect(pairsOf(graph).map(([from, to]) => `${from}>${to}`)).toEqual(attacks);
    expect(graph.unplaced).toEqual([]);
  });

  it.each([
    {
      reason: 'unknown-claim',
      lines: ['b rebuts a', 'x rebuts a'],
      claims: ['a', 'b'],
      relation: 'x rebuts a',
    },
    { reason: 'no-ground', lines: ['u undercuts a'], claims: ['a', 'u'], relation: 'u undercuts a' },
    {
      reason: 'no-such-step',
      lines: ['u undercuts a from g'],
      claims: ['a', 'u', 'g'],
      relation: 'u undercuts a from g',
    },
    {
      reason: 'supports-itself',
      lines: ['a restates b', 'a supports b'],
      claims: ['a', 'b'],
      relation: 'a supports b',
    },
  ])('sets a relation aside: $reason', ({ reason, lines, claims, relation }) => {
    const { unplaced } = buildAttackGraph({ ...debate(lines), claims });
    expect(unplaced.map((found) => [found.reason, shorthand(found.relation)])).toEqual([[reason, relation]]);
  });

  it('keeps who makes an attack and on which wording', () => {
    const { attacks } = buildAttackGraph(debate(['a restates a2', 'a2 contradicts b']));
    expect(attacks.map(({ records }) => records.map(({ by, on }) => `${by}>${on}`))).toEqual([
      ['a2>b'],
      ['b>a2'],
    ]);
  });

  it('gives a claim the label that follows from its class and its attacks alone', () => {
    fc.assert(
      fc.property(records(6, 12), (record) => {
        const graph = buildAttackGraph(record);
        const { labels } = labelGrounded(graph);
        const found = record.claims.map((claim) => [claim, labels[claimNode(graph, claim).node]]);
        expect(Object.fromEntries(found)).toEqual(claimLabels(record.claims, record.relations));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses to speak of a claim it does not know', () => {
    expect(() => claimNode(buildAttackGraph(debate(['b rebuts a'])), 'c')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: unexpected claim \`c\`, expected one the graph was built from]`,
    );
  });
});
