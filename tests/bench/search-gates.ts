import type { SearchCost } from './search.ts';

interface Gate {
  readonly name: string;
  readonly unit: string;
  readonly measured: (cost: SearchCost) => number;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** A first query is everything that its reader waits for or pays: what opening the box fetches, too. */
const first = ({ opening, first }: SearchCost): number => opening + first;

const gates: readonly Gate[] = [
  { name: 'first query', unit: 'KB', measured: first, atMost: 300 },
  { name: 'first query', unit: 's', measured: ({ firstSeconds }) => firstSeconds, atMost: 0.8 },
  { name: 'later query', unit: 'of the first', measured: (cost) => cost.later / first(cost), atMost: 0.4 },
  { name: 'later query', unit: 's', measured: ({ laterSeconds }) => laterSeconds, atMost: 0.32 },
  { name: 'words for corrections', unit: 'KB', measured: ({ terms }) => terms, atMost: 150 },
  { name: 'misspelt', unit: 'of 100', measured: ({ misspelt }) => misspelt, atLeast: 85 },
  { name: 'phrases', unit: 'of 100', measured: ({ phrases }) => phrases, atLeast: 85 },
  { name: 'index', unit: 'MB', measured: ({ index }) => index, atMost: 20 },
];

/** @returns which gates a measure misses, in words */
export function missedGates(cost: SearchCost): string[] {
  return gates.flatMap(({ name, unit, measured, atMost, atLeast }) => {
    const value = measured(cost);
    const isMissed = !(value <= (atMost ?? Infinity) && value >= (atLeast ?? -Infinity));
    const limit = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
    return isMissed ? [`${name}: ${Number(value.toFixed(2))} ${unit}, expected ${limit}`] : [];
  });
}
