import { allEntries } from '#knowledge/knowledge-base.ts';
import { evidenceOf } from '#knowledge/quotations.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestTo } from '../nearest.ts';

/** Who chose a passage, read it a second time or agreed to a relation is declared under `readers` in `site.yaml`. */
export function unknownReader(input: CheckInput): Diagnostic[] {
  if (input.problems.some(({ file }) => file === 'site.yaml')) return [];
  const readers = input.knowledgeBase.site.readers.map(({ id }) => id);
  return [...namedReaders(input)].flatMap(({ file, path, reader }) =>
    readers.includes(reader)
      ? []
      : report(input, {
          rule: 'unknown-reader',
          at: { file, path },
          message: `\`${reader}\` is not among the readers of site.yaml`,
          nearest: nearestTo(reader, readers),
          remedy: 'Correct the name, or declare the reader under `readers` in site.yaml.',
        }),
  );
}

interface NamedReader {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly reader: string;
}

function* namedReaders(input: CheckInput): Generator<NamedReader> {
  for (const entry of allEntries(input.knowledgeBase)) {
    const { file } = entry;
    for (const { path, evidence } of evidenceOf(entry)) {
      if (!('voice' in evidence)) continue;
      if (evidence.extractedBy) yield { file, path: [...path, 'extractedBy'], reader: evidence.extractedBy };
      if (evidence.fit) yield { file, path: [...path, 'fit', 'by'], reader: evidence.fit.by };
    }
    if (entry.collection !== 'claims') continue;
    for (const [index, { reviewed }] of entry.data.relations.entries())
      if (reviewed) yield { file, path: ['relations', index, 'reviewed', 'by'], reader: reviewed.by };
  }
}
