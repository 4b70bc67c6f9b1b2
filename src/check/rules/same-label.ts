import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Two claims of one label: maps, tables and lists of relations show nothing else of them, and readers cannot tell them apart. */
export function sameLabel(input: CheckInput): Diagnostic[] {
  const claims = [...input.knowledgeBase.entries.claims.values()];
  return [...Map.groupBy(claims, ({ data }) => data.label.toLowerCase()).values()].flatMap(
    ([first, ...others]) =>
      others.flatMap(({ file }) =>
        first
          ? report(input, {
              rule: 'same-label',
              severity: 'warning',
              at: { file, path: ['label'] },
              message: `\`${first.id}\` has the same label: “${first.data.label}”`,
              remedy: 'Let the labels tell the claims apart.',
              related: { file: first.file, path: ['label'] },
            })
          : [],
      ),
  );
}
