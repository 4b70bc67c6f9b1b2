import { report, topOf, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** An edition is what `kb edition` wrote, and so is the one before it: what was cited does not change afterwards. */
export function editionTampered(input: CheckInput): Diagnostic[] {
  return (input.editionProblems ?? []).map(({ file, message }) =>
    report(input, {
      rule: 'edition-tampered',
      at: topOf(file),
      message,
      remedy: 'Nobody edits, renames or removes an edition: take its file back from its tag.',
    }),
  );
}
