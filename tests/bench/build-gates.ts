import type { Cost } from './measure.ts';
import type { SiteSizes } from './sizes.ts';

/** What is measured of one corpus. */
export interface BuildCosts {
  readonly claims: number;
  readonly steps: Readonly<Record<Step, Pick<Cost, 'cpu' | 'memory'>>>;
  readonly sizes: Pick<SiteSizes, 'pages' | 'bytes' | 'index' | 'types'>;
}

export const steps = ['bare script', 'check', 'cold', 'unchanged', 'one edit', 'one claim more'] as const;
export type Step = (typeof steps)[number];

/**
 * What a build may cost, as multiples of the bare script on the same machine in the same run, and what it may write. They
 * hold what has been reached, with room for a busy machine; where this ought to end is in the README.
 */
const ratios: Readonly<Record<Exclude<Step, 'bare script'>, number>> = {
  check: 6,
  cold: 42,
  unchanged: 20,
  'one edit': 23,
  'one claim more': 25,
};

/** MB that the largest process of a build may take at once, and KB more for each page. */
const memory = { start: 800, page: 120 };

/** Compressed, in KB. */
const mostOfClaimPage = 20;

/** Everything that is published, in KB for each page. */
const mostOfPage = 80;

/** @returns which gates a build misses, in words */
export function missedGates({ claims, steps: costs, sizes }: BuildCosts): string[] {
  const floor = costs['bare script'].cpu;
  const claimPage = (sizes.types.get('/claims/…/')?.largest ?? Number.NaN) / 1024;
  const measures: readonly (readonly [name: string, value: number, atMost: number, unit: string])[] = [
    ...Object.entries(ratios).map(
      ([step, most]) => [step, costs[step as Step].cpu / floor, most, '× the bare script'] as const,
    ),
    ['memory', costs.cold.memory, memory.start + (memory.page * sizes.pages) / 1024, 'MB'],
    ['the largest claim page', claimPage, mostOfClaimPage, 'KB compressed'],
    ['the site', (sizes.bytes - sizes.index) / 1024 / sizes.pages, mostOfPage, 'KB a page'],
  ];
  return measures
    .filter(([, value, atMost]) => !(value <= atMost))
    .map(
      ([name, value, atMost, unit]) =>
        `${claims} claims, ${name}: ${Number(value.toFixed(1))} ${unit}, at most ${Number(atMost.toFixed(1))}`,
    );
}
