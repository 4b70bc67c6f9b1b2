import { allEntries } from '#knowledge/knowledge-base.ts';
import { evidenceOf } from '#knowledge/quotations.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A piece of evidence has either the words of the source or ours, and only a quotation has words around it. */
export function evidencePassage(input: CheckInput): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const entry of allEntries(input.knowledgeBase))
    for (const { path, evidence } of evidenceOf(entry)) {
      const add = (field: string | undefined, message: string, remedy: string): void => {
        const at = { file: entry.file, path: field ? [...path, field] : path, key: field !== undefined };
        found.push(report(input, { rule: 'evidence-passage', at, message, remedy }));
      };
      const { quote, gist, prefix, suffix } = evidence;
      if (quote === undefined && gist === undefined)
        add(
          undefined,
          'evidence with neither `quote` nor `gist`',
          'Quote the words (see `kb quote`), or give the gist in your own.',
        );
      if (quote !== undefined && gist !== undefined)
        add(
          'gist',
          'evidence with both `quote` and `gist`',
          'Leave the quotation and move your words to `note`.',
        );
      if (quote === undefined && (prefix ?? suffix) !== undefined)
        add(
          prefix === undefined ? 'suffix' : 'prefix',
          '`prefix` and `suffix` belong to a quotation',
          'Take them out, or add `quote`.',
        );
    }
  return found;
}
