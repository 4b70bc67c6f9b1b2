import { describe, expect, it } from 'vitest';
import { countAnswers, isUnanswered, listUnanswered } from '#domain/argument/unanswered.ts';
import { appraise } from './debate.ts';

const cases: { title: string; lines: string[]; unanswered: string[] }[] = [
  { title: 'lists what nobody attacks', lines: [], unanswered: ['a', 'b'] },
  { title: 'takes a rebuttal for an answer', lines: ['x rebuts a'], unanswered: ['b'] },
  {
    title: 'takes a contradiction for an answer, whoever records it',
    lines: ['a contradicts x'],
    unanswered: ['b'],
  },
  {
    title: 'takes an undercut for an answer',
    lines: ['source s bears out a', 'x undercuts a from s'],
    unanswered: ['b'],
  },
  {
    title: 'takes an answer that is itself answered for an answer',
    lines: ['x rebuts a', 'b rebuts x'],
    unanswered: ['b'],
  },
  { title: 'takes a qualification for none', lines: ['x qualifies a'], unanswered: ['a', 'b'] },
  { title: 'says who else answers', lines: ['third rebuts a'], unanswered: ['a (third)', 'b'] },
  {
    title: 'hears an answer in other words, to other words',
    lines: ['a restates a2', 'x restates x2', 'x2 rebuts a2'],
    unanswered: ['b'],
  },
  { title: 'leaves out what both sides claim', lines: ['a restates x'], unanswered: ['b'] },
  {
    title: 'takes no answer from the claim itself',
    lines: ['a restates a2', 'a2 rebuts a'],
    unanswered: ['a', 'b'],
  },
];

describe('listUnanswered', () => {
  it.each(cases)('$title', ({ lines, unanswered }) => {
    const { graph } = appraise(lines, ['a', 'b', 'x', 'y']);
    const found = listUnanswered(graph, ['a', 'b'], ['x', 'y']).map(({ claim, answeredElsewhere }) =>
      answeredElsewhere.length > 0 ? `${claim} (${answeredElsewhere.join(', ')})` : claim,
    );
    expect(found).toEqual(unanswered);
  });
});

describe('isUnanswered', () => {
  it.each([
    { title: 'holds where nothing is recorded against a claim', lines: ['x qualifies a'], expected: true },
    { title: 'fails on any attack', lines: ['x rebuts a', 'b rebuts x'], expected: false },
    {
      title: 'fails on an undercut of its support',
      lines: ['y supports a', 'x undercuts a from y'],
      expected: false,
    },
    {
      title: 'passes over an attack by the claim itself',
      lines: ['a restates a2', 'a2 rebuts a'],
      expected: true,
    },
  ])('$title', ({ lines, expected }) => {
    expect(isUnanswered(appraise(lines).graph, 'a')).toBe(expected);
  });
});

describe('countAnswers', () => {
  it('tells answers to a claim from those to its support, each claim once', () => {
    const lines = ['source s bears out a', 'x rebuts a', 'x undercuts a from s', 'y undercuts a from s'];
    const { graph } = appraise(lines, ['a', 'x', 'y']);
    expect(countAnswers(graph, 'a')).toEqual({ toClaim: 1, toSupport: 1 });
  });

  it('hears an answer to other words', () => {
    const { graph } = appraise(['a restates a2', 'x rebuts a2'], ['a', 'a2', 'x']);
    expect(countAnswers(graph, 'a')).toEqual({ toClaim: 1, toSupport: 0 });
  });
});
