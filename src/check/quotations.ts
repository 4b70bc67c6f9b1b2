import { prepareCapture, type PreparedCapture } from '#domain/annotation/capture.ts';
import { matchQuotation, type QuotationMatch } from '#domain/annotation/match-quotation.ts';
import { allEntries, type KnowledgeBase } from '#knowledge/knowledge-base.ts';
import { quotationsOf, type PlacedQuotation } from '#knowledge/quotations.ts';

/** A quotation held against the captured text of its source; `unchecked` when that text is not at hand. */
export interface QuotationVerdict extends PlacedQuotation {
  readonly file: string;
  readonly match: QuotationMatch | { readonly tier: 'unchecked' };
}

/** How many quotations came out how. */
export interface QuotationTally {
  readonly exact: number;
  readonly folded: number;
  readonly failed: number;
  readonly unchecked: number;
  /** The sources whose text is missing, for the reader of the report. */
  readonly missing: readonly string[];
}

/** Holds every quotation of the corpus against the captured texts at hand, by source id. */
export function verifyQuotations(
  knowledgeBase: KnowledgeBase,
  captures: ReadonlyMap<string, string>,
): QuotationVerdict[] {
  const prepared = new Map<string, PreparedCapture | undefined>();
  const capture = (source: string): PreparedCapture | undefined => {
    if (!prepared.has(source)) {
      const text = captures.get(source);
      prepared.set(source, text === undefined ? undefined : prepareCapture(text));
    }
    return prepared.get(source);
  };
  return [...allEntries(knowledgeBase)].flatMap((entry) =>
    quotationsOf(entry).map((placed) => {
      const text = capture(placed.source);
      const match = text ? matchQuotation(text, placed.quotation) : ({ tier: 'unchecked' } as const);
      return { ...placed, file: entry.file, match };
    }),
  );
}

/** Counts the verdicts. Nothing is left out: the four numbers add up to the quotations there are. */
export function tallyQuotations(verdicts: readonly QuotationVerdict[]): QuotationTally {
  const count = (tier: string): number => verdicts.filter(({ match }) => match.tier === tier).length;
  const unchecked = verdicts.filter(({ match }) => match.tier === 'unchecked');
  return {
    exact: count('exact'),
    folded: count('folded'),
    failed: count('failed'),
    unchecked: unchecked.length,
    missing: [...new Set(unchecked.map(({ source }) => source))].sort(),
  };
}
