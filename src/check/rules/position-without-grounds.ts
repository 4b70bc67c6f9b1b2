import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Every position rests on claims. */
export function positionWithoutGrounds(input: CheckInput): Diagnostic[] {
  return [...input.knowledgeBase.entries.positions.values()]
    .filter(({ data }) => data.grounds.length === 0)
    .map(({ file }) =>
      report(input, {
        rule: 'position-without-grounds',
        at: { file, path: ['grounds'], key: true },
        message: 'the position rests on no claim',
        remedy: 'Name under `grounds` the claims its holders rest it on.',
      }),
    );
}
