import { parseDate } from '#domain/bibliography/edtf.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Stages and text versions of a measure stand in the order of their dates, as far as these are known. */
export function stageOrder(input: CheckInput): Diagnostic[] {
  return [...input.knowledgeBase.entries.measures.values()].flatMap(({ file, data }) =>
    (['versions', 'stages'] as const).flatMap((field) =>
      tooLate(data[field]).map(({ index, after }) =>
        report(input, {
          rule: 'stage-order',
          at: { file, path: [field, index, 'date'] },
          message: `earlier than what stands above it; expected the ${field} oldest first`,
          remedy: 'Put them in the order of their dates, or correct the date.',
          related: { file, path: [field, after, 'date'] },
        }),
      ),
    ),
  );
}

/** The items that stand behind one that is later. */
function tooLate(
  items: readonly { readonly date?: string | undefined }[],
): { index: number; after: number }[] {
  let latest = { from: '', index: 0 };
  return items.flatMap(({ date = '' }, index) => {
    const read = parseDate(date);
    if (!read || read.approximate) return [];
    if (read.until < latest.from) return { index, after: latest.index };
    if (read.from > latest.from) latest = { from: read.from, index };
    return [];
  });
}
