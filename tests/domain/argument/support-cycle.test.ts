import { describe, expect, it } from 'vitest';
import { findSupportCycles } from '#domain/argument/support-cycle.ts';
import { appraise, shorthand } from './debate.ts';

const cases: { title: string; lines: string[]; cycles: string[][] }[] = [
  {
    title: 'finds none where support runs one way',
    lines: ['a supports b', 'b supports c', 'a supports c'],
    cycles: [],
  },
  {
    title: 'finds claims that support each other',
    lines: ['a supports b', 'b supports a'],
    cycles: [['a supports b', 'b supports a']],
  },
  {
    title: 'sees through other wordings',
    lines: ['a supports b', 'b restates b2', 'b2 supports c', 'c supports a'],
    cycles: [['a supports b', 'b2 supports c', 'c supports a']],
  },
  {
    title: 'finds a claim that supports itself in other words',
    lines: ['a supports a2', 'a restates a2'],
    cycles: [['a supports a2']],
  },
  {
    title: 'takes no undercut of a step that is not there for support',
    lines: ['u undercuts a from g', 'g qualifies a'],
    cycles: [],
  },
  { title: 'takes no attack for support', lines: ['a supports b', 'b rebuts a'], cycles: [] },
];

describe('findSupportCycles', () => {
  it.each(cases)('$title', ({ lines, cycles }) => {
    const found = findSupportCycles(appraise(lines).graph);
    expect(found.map(({ relations }) => relations.flat().map(shorthand))).toEqual(cycles);
  });

  it('names the claims in the order of their support', () => {
    const [cycle] = findSupportCycles(appraise(['a supports b', 'b supports c', 'c supports a']).graph);
    expect(cycle?.claims).toEqual(['a', 'b', 'c']);
  });
});
