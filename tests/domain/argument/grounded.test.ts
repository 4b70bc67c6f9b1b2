import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework } from '#domain/argument/framework.ts';
import { labelGrounded } from '#domain/argument/grounded.ts';
import { frameworks } from './arbitrary.ts';
import {
  completeLabellings,
  groundedExtension,
  isAcceptable,
  isConflictFree,
  pairsOf,
} from './by-definition.ts';
import { nameFramework } from './read-framework.ts';
import { textbookFrameworks } from './textbook-frameworks.ts';

describe('labelGrounded', () => {
  it.each(textbookFrameworks)('labels $title', ({ names, attacks, grounded, out }) => {
    const labels = namedLabels(nameFramework(names, attacks));
    expect(withLabel(labels, 'in')).toEqual(grounded);
    expect(withLabel(labels, 'out')).toEqual(out);
  });

  it('accepts a set that is free of conflict, and defends itself', () => {
    fc.assert(
      fc.property(frameworks(7), (framework) => {
        const attacks = pairsOf(framework);
        const accepted = new Set(withLabel(namedLabels(framework), 'in'));
        expect(isConflictFree(accepted, attacks)).toBe(true);
        for (const name of accepted) expect(isAcceptable(name, accepted, attacks)).toBe(true);
      }),
    );
  });

  it('is complete, and the least of all complete labellings', () => {
    fc.assert(
      fc.property(frameworks(7), (framework) => {
        const complete = completeLabellings(framework.arguments, pairsOf(framework));
        const labels = namedLabels(framework);
        expect(complete).toContainEqual(labels);
        for (const other of complete) {
          expect(withLabel(other, 'in')).toEqual(expect.arrayContaining(withLabel(labels, 'in')));
          expect(withLabel(other, 'out')).toEqual(expect.arrayContaining(withLabel(labels, 'out')));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('accepts the least fixed point of the characteristic function', () => {
    fc.assert(
      fc.property(frameworks(12), (framework) => {
        const expected = groundedExtension(framework.arguments, pairsOf(framework));
        expect(withLabel(namedLabels(framework), 'in')).toEqual(
          framework.arguments.filter((name) => expected.has(name)),
        );
      }),
    );
  });

  it('numbers each label one above what it rests on', () => {
    fc.assert(
      fc.property(frameworks(9), (framework) => {
        const { labels, depths } = labelGrounded(framework);
        framework.arguments.forEach((_, place) => {
          const attackers = framework.attacks.filter(({ to }) => to === place).map(({ from }) => from);
          const depthsOf = (label: string) =>
            attackers.filter((from) => labels[from] === label).map((from) => depths[from] ?? Number.NaN);
          const expected = {
            in: attackers.length === 0 ? 0 : 1 + Math.max(...depthsOf('out')),
            out: 1 + Math.min(...depthsOf('in')),
            undecided: Number.POSITIVE_INFINITY,
          };
          expect(depths[place]).toBe(expected[labels[place] ?? 'undecided']);
        });
      }),
    );
  });
});

function namedLabels(framework: Framework) {
  const { labels } = labelGrounded(framework);
  return Object.fromEntries(framework.arguments.map((name, place) => [name, labels[place] ?? 'undecided']));
}

function withLabel(labels: Readonly<Record<string, string>>, label: string): string[] {
  return Object.keys(labels).filter((name) => labels[name] === label);
}
