import { clashingWords } from '#domain/annotation/clashing-words.ts';
import { verifyCorpus, type CheckedQuotation } from '#knowledge/verification.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** One place of a captured text has one wording: no two quotations have other words where their receipt lays them over each other. */
export function receiptOverlap(input: CheckInput): Diagnostic[] {
  const { knowledgeBase, proof } = input;
  if (!proof) return [];
  return [...verifyCorpus(knowledgeBase, proof).bySource.values()].flatMap(({ source, quotations }) =>
    clashingWords(quotations.flatMap(placedWords)).map(({ words, with: first }) =>
      report(input, {
        rule: 'receipt-overlap',
        at: words.at,
        message: `by the receipt of \`${source}\` these words stand where another quotation has other words`,
        remedy:
          'One of them is not in the source: let `kb verify` hold both against the captured text and write the receipt again.',
        related: first.at,
      }),
    ),
  );
}

function placedWords({ entry: { file }, path, quotation, verification }: CheckedQuotation) {
  if (!('receipt' in verification)) return [];
  const { segments, tier } = verification.receipt;
  return quotation.segments.flatMap((words, index) => {
    const place = segments[index];
    return place ? [{ words, place, tier, at: { file, path } }] : [];
  });
}
