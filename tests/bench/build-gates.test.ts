import { expect, test } from 'vitest';
import { missedGates, type BuildCosts, type Step } from './build-gates.ts';

const costs: Readonly<Record<Step, number>> = {
  'bare script': 0.5,
  check: 1.8,
  cold: 11,
  unchanged: 7,
  'one edit': 8,
  'one claim more': 8,
};

/** A build of a thousand claims with some of its measures changed. */
function build(
  cpu: Partial<Record<Step, number>>,
  { memory = 750, claimPage = 9, megabytes = 90 } = {},
): BuildCosts {
  const steps = Object.fromEntries(
    Object.entries({ ...costs, ...cpu }).map(([step, seconds]) => [step, { cpu: seconds, memory }]),
  ) as BuildCosts['steps'];
  const type = { pages: 1000, largest: claimPage * 1024, median: claimPage * 1024, path: '/claims/a/' };
  return {
    claims: 1000,
    steps,
    sizes: { pages: 1300, bytes: megabytes * 1e6, index: 0, types: new Map([['/claims/…/', type]]) },
  };
}

test('a build within all gates misses none', () => expect(missedGates(build({}))).toEqual([]));

test.for<[...Parameters<typeof build>, string]>([
  [{ cold: 22 }, {}, '1000 claims, cold: 44 × the bare script, at most 42'],
  [{ check: 3.1 }, {}, '1000 claims, check: 6.2 × the bare script, at most 6'],
  [{ unchanged: 14 }, {}, '1000 claims, unchanged: 28 × the bare script, at most 20'],
  [{ 'one edit': 16 }, {}, '1000 claims, one edit: 32 × the bare script, at most 23'],
  [{ 'one claim more': 16 }, {}, '1000 claims, one claim more: 32 × the bare script, at most 25'],
  [{}, { memory: 960 }, '1000 claims, memory: 960 MB, at most 952.3'],
  [{}, { claimPage: 21 }, '1000 claims, the largest claim page: 21 KB compressed, at most 20'],
  [{}, { claimPage: Number.NaN }, '1000 claims, the largest claim page: NaN KB compressed, at most 20'],
  [{}, { megabytes: 120 }, '1000 claims, the site: 90.1 KB a page, at most 80'],
])('%j %j misses a gate', ([cpu, rest, missed]) => expect(missedGates(build(cpu, rest))).toEqual([missed]));
