import { findCycles } from '#domain/argument/cycle.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** No source derives from itself, directly or through others. */
export function circularDerivation(input: CheckInput): Diagnostic[] {
  const { sources } = input.knowledgeBase.entries;
  const originsOf = (id: string): string[] =>
    (sources.get(id)?.data.derivesFrom ?? []).map(({ source }) => source);
  return findCycles(sources.keys(), originsOf).flatMap((cycle) => {
    const [first = '', next = first] = cycle;
    const file = sources.get(first)?.file;
    if (file === undefined) return [];
    return report(input, {
      rule: 'circular-derivation',
      at: { file, path: ['derivesFrom', originsOf(first).indexOf(next), 'source'] },
      message: `circular derivation: ${[...cycle, first].map((id) => `\`${id}\``).join(' derives from ')}`,
      remedy: 'Leave the derivation on the later work; the dates tell which that is.',
    });
  });
}
