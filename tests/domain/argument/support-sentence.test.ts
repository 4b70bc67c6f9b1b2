import { describe, expect, it } from 'vitest';
import { supportOf } from '#domain/argument/support.ts';
import { explainSupport } from '#domain/argument/support-sentence.ts';
import { appraise } from './debate.ts';

const cases: { lines: string[]; sentence: string }[] = [
  { lines: ['a qualifies b'], sentence: 'No ground for it is recorded here.' },
  { lines: ['g supports a'], sentence: 'Every ground for it recorded here stands.' },
  {
    lines: ['g supports a', 'h supports a', 'u undercuts a from h'],
    sentence: 'Of the grounds for it recorded here, at least one stands.',
  },
  {
    lines: ['g supports a', 'x contradicts g'],
    sentence: 'Nothing here decides whether any ground for it stands.',
  },
  {
    lines: ['g supports a', 'x rebuts g'],
    sentence: 'Every ground for it recorded here is itself challenged.',
  },
  {
    lines: ['source s bears out a', 'u undercuts a from s'],
    sentence: 'Every step to it recorded here is undercut, by “U”.',
  },
  {
    lines: ['g supports a', 'u undercuts a from g', 'v undercuts a from g'],
    sentence: 'Every step to it recorded here is undercut, by “U”.',
  },
  {
    lines: ['g supports a', 'x rebuts g', 'h supports a', 'u undercuts a from h'],
    sentence:
      'No step to it recorded here stands: undercut by “U”, or from a ground that is itself challenged.',
  },
];

describe('explainSupport', () => {
  it.each(cases)('says: $sentence', ({ lines, sentence }) => {
    const { graph, labelling } = appraise(lines);
    expect(explainSupport(supportOf(graph, labelling, 'a'), (claim) => claim.toUpperCase())).toBe(sentence);
  });
});
