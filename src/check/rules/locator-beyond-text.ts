import { formatLocator, type Locator } from '#domain/annotation/locator.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { presentId } from '#knowledge/present-id.ts';
import { evidenceOf } from '#knowledge/quotations.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * A paragraph or item that the captured text cannot have: it has fewer lines. Which line is a paragraph and which a heading
 * is a guess, so that a number is not held to more.
 */
export function locatorBeyondText(input: CheckInput): Diagnostic[] {
  const { knowledgeBase, quotations = [] } = input;
  const linesOf = new Map(
    quotations.flatMap(({ source, lines }) =>
      lines === undefined ? [] : [[presentId(knowledgeBase, 'sources', source), lines] as const],
    ),
  );
  if (linesOf.size === 0) return [];
  return [...allEntries(knowledgeBase)].flatMap((entry) =>
    evidenceOf(entry).flatMap(({ path, evidence: { source, locator } }) => {
      const lines = linesOf.get(presentId(knowledgeBase, 'sources', source)) ?? 1;
      // A single line may be a text whose breaks were lost.
      if (!locator || lines === 1 || lastCounted(locator) <= lines) return [];
      return report(input, {
        rule: 'locator-beyond-text',
        severity: 'warning',
        at: { file: entry.file, path: [...path, 'locator', 'value'] },
        message: `there is no ${formatLocator(locator)}: the captured text of \`${source}\` has ${lines} lines`,
        remedy: 'Correct the number; `kb quote` counts it for a quotation.',
      });
    }),
  );
}

/** The last of the lines that a locator counts; 0 where it counts something else. */
function lastCounted({ label, value }: Locator): number {
  if (label !== 'paragraph' && label !== 'item') return 0;
  return Number(/^\d+(?:[-–]\d+)?$/.exec(value)?.[0].split(/[-–]/).at(-1) ?? 0);
}
