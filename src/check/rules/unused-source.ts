import { unusedEntries } from '../unused.ts';
import type { CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A source that nothing cites or mentions. */
export function unusedSource(input: CheckInput): Diagnostic[] {
  return unusedEntries(input, 'sources', {
    rule: 'unused-source',
    message: 'nothing cites or mentions this source',
    remedy: 'Take evidence from it, name it where it belongs, or remove it.',
  });
}
