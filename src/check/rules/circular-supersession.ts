import { findCycles } from '#domain/argument/cycle.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** No source is superseded by itself, directly or through others: who looks for the one that stands would find none. */
export function circularSupersession(input: CheckInput): Diagnostic[] {
  const { sources } = input.knowledgeBase.entries;
  const successorsOf = (id: string): string[] => [sources.get(id)?.data.standing.supersededBy ?? []].flat();
  return findCycles(sources.keys(), successorsOf).flatMap((cycle) => {
    const [first = ''] = cycle;
    const file = sources.get(first)?.file;
    if (file === undefined) return [];
    return report(input, {
      rule: 'circular-supersession',
      at: { file, path: ['standing', 'supersededBy'] },
      message: `circular supersession: ${[...cycle, first].map((id) => `\`${id}\``).join(' is superseded by ')}`,
      remedy: 'Take `supersededBy` off the newest of them.',
    });
  });
}
