import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles } from '#domain/argument/cycle.ts';
import { frameworks } from './arbitrary.ts';
import { pairsOf, type Pair } from './by-definition.ts';

const cases: { title: string; items: string[]; arrows: Pair[]; cycles: string[][] }[] = [
  {
    title: 'finds none in a chain',
    items: ['a', 'b', 'c'],
    arrows: [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ],
    cycles: [],
  },
  {
    title: 'finds an item that leads to itself',
    items: ['a', 'b'],
    arrows: [
      ['a', 'b'],
      ['b', 'b'],
    ],
    cycles: [['b']],
  },
  {
    title: 'finds a circle of two',
    items: ['a', 'b', 'c'],
    arrows: [
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'c'],
    ],
    cycles: [['a', 'b']],
  },
  {
    title: 'prefers the shortest way round',
    items: ['a', 'b', 'c'],
    arrows: [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['a', 'c'],
    ],
    cycles: [
      ['a', 'c'],
      ['b', 'c', 'a'],
    ],
  },
  {
    title: 'finds two that do not touch',
    items: ['a', 'b', 'c', 'd'],
    arrows: [
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'c'],
    ],
    cycles: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    title: 'passes over items it was not given',
    items: ['a'],
    arrows: [
      ['a', 'x'],
      ['x', 'a'],
    ],
    cycles: [],
  },
];

describe('findCycles', () => {
  it.each(cases)('$title', ({ items, arrows, cycles }) => {
    expect(findCycles(items, follow(arrows))).toEqual(cycles);
  });

  it('stops at its limit', () => {
    const items = ['a', 'b', 'c'];
    expect(findCycles(items, (item) => [item], 2)).toEqual([['a'], ['b']]);
  });

  it('lists true cycles, and one for every item that can come back to itself', () => {
    fc.assert(
      fc.property(frameworks(8), (framework) => {
        const arrows = pairsOf(framework);
        const cycles = findCycles(framework.arguments, follow(arrows));
        for (const cycle of cycles) {
          expect(new Set(cycle).size).toBe(cycle.length);
          for (const [place, item] of cycle.entries()) {
            expect(follow(arrows)(item)).toContain(cycle[(place + 1) % cycle.length]);
          }
        }
        const returning = framework.arguments.filter((item) => reachable(item, arrows).has(item));
        expect(new Set(cycles.flat())).toEqual(new Set(returning));
      }),
    );
  });

  it('does not run out of stack on a long circle', () => {
    const items = Array.from({ length: 50_000 }, (_, place) => place);
    expect(findCycles(items, (item) => [(item + 1) % items.length])).toHaveLength(1);
  });
});

function follow(arrows: readonly Pair[]) {
  return (item: string) => arrows.filter(([from]) => from === item).map(([, to]) => to);
}

function reachable(start: string, arrows: readonly Pair[]): ReadonlySet<string> {
  const seen = new Set(follow(arrows)(start));
  for (const item of seen) for (const next of follow(arrows)(item)) seen.add(next);
  return seen;
}
