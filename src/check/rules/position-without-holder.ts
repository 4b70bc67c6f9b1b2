import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Somebody holds every position: an answer nobody gives is not part of the debate. */
export function positionWithoutHolder(input: CheckInput): Diagnostic[] {
  return [...input.knowledgeBase.entries.positions.values()]
    .filter(({ data }) => data.holders.length === 0)
    .map(({ file }) =>
      report(input, {
        rule: 'position-without-holder',
        at: { file, path: ['holders'], key: true },
        message: 'nobody is recorded as holding this position',
        remedy: 'Add under `holders` an actor and the evidence that shows it.',
      }),
    );
}
