import { describe, expect, it } from 'vitest';
import { type SupportWord, supportOf } from '#domain/argument/support.ts';
import { statusOf } from '#domain/argument/status.ts';
import { appraise } from './debate.ts';

const cases: { title: string; lines: string[]; word: SupportWord; steps: string[] }[] = [
  {
    title: 'misses support where none is recorded',
    lines: ['a qualifies b'],
    word: 'no recorded support',
    steps: [],
  },
  { title: 'counts a claim as a ground', lines: ['g supports a'], word: 'has support', steps: ['g stands'] },
  {
    title: 'counts a source as a ground',
    lines: ['source s bears out a'],
    word: 'has support',
    steps: ['s stands'],
  },
  {
    title: 'finds the only support undercut',
    lines: ['source s bears out a', 'u undercuts a from s'],
    word: 'support undercut',
    steps: ['s undercut by u'],
  },
  {
    title: 'lets one standing ground do',
    lines: ['source s bears out a', 'g supports a', 'u undercuts a from s'],
    word: 'has support',
    steps: ['g stands', 's undercut by u'],
  },
  {
    title: 'lets an undercut fail that is itself answered, and still names it',
    lines: ['g supports a', 'u undercuts a from g', 'v rebuts u'],
    word: 'has support',
    steps: ['g stands by u'],
  },
  {
    title: 'leaves open what an unresolved undercut does',
    lines: ['g supports a', 'u undercuts a from g', 'v contradicts u'],
    word: 'support unresolved',
    steps: ['g unresolved by u'],
  },
  {
    title: 'does not build on a ground that is itself challenged',
    lines: ['g supports a', 'x rebuts g'],
    word: 'support challenged',
    steps: ['g ground challenged'],
  },
  {
    title: 'says undercut where all grounds fail and one is undercut',
    lines: ['g supports a', 'x rebuts g', 'h supports a', 'u undercuts a from h'],
    word: 'support undercut',
    steps: ['g ground challenged', 'h undercut by u'],
  },
  {
    title: 'leaves open what an unresolved ground gives',
    lines: ['g supports a', 'x contradicts g'],
    word: 'support unresolved',
    steps: ['g unresolved'],
  },
  {
    title: 'takes the support of another wording for its own',
    lines: ['g supports a2', 'a restates a2'],
    word: 'has support',
    steps: ['g stands'],
  },
  {
    title: 'takes no claim for its own ground',
    lines: ['a supports a2', 'a restates a2'],
    word: 'no recorded support',
    steps: [],
  },
  {
    title: 'names the undercut that holds first',
    lines: ['g supports a', 'v undercuts a from g', 'w rebuts v', 'u undercuts a from g'],
    word: 'support undercut',
    steps: ['g undercut by u, v'],
  },
  {
    title: 'names an undercut that holds in the end before one that fails',
    lines: [
      'v undercuts a from g',
      'g supports a',
      'w rebuts v',
      'u undercuts a from g',
      'x rebuts u',
      'y rebuts x',
    ],
    word: 'support undercut',
    steps: ['g undercut by u, v'],
  },
  {
    title: 'names an undercut that nothing attacks before one that had to be defended',
    lines: ['g supports a', 'u undercuts a from g', 'x rebuts u', 'y rebuts x', 'v undercuts a from g'],
    word: 'support undercut',
    steps: ['g undercut by v, u'],
  },
];

describe('supportOf', () => {
  it.each(cases)('$title', ({ lines, word, steps }) => {
    const { graph, labelling } = appraise(lines);
    const support = supportOf(graph, labelling, 'a');
    const found = support.steps.map(
      ({ ground, standing, undercutBy }) =>
        `${ground.id} ${standing}${undercutBy.length > 0 ? ` by ${undercutBy.join(', ')}` : ''}`,
    );
    expect({ word: support.word, steps: found }).toEqual({ word, steps });
  });

  it('does not touch the status of the claim', () => {
    const { graph, labelling } = appraise(['source s bears out a', 'u undercuts a from s']);
    expect(statusOf(graph, labelling, 'a').status).toBe('unchallenged');
  });
});
