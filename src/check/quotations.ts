import { prepareCapture, type PreparedCapture } from '#domain/annotation/capture.ts';
import { matchQuotation, type QuotationMatch } from '#domain/annotation/match-quotation.ts';
import type { Verification, VerificationStatus } from '#domain/annotation/verification.ts';
import { allEntries, type KnowledgeBase } from '#knowledge/knowledge-base.ts';
import { presentId } from '#knowledge/present-id.ts';
import { quotationsOf, type PlacedQuotation } from '#knowledge/quotations.ts';
import { verifyQuotation, type Proof } from '#knowledge/verification.ts';

/** A quotation held against the captured text of its source; `unchecked` when that text is not at hand. */
export interface QuotationVerdict extends PlacedQuotation {
  readonly file: string;
  readonly match: QuotationMatch | { readonly tier: 'unchecked' };
  /** How many lines with words the captured text has, where it is at hand. */
  readonly lines?: number;
  /** What its receipt says, where the text is not at hand. */
  readonly held?: Verification;
}

/** How many quotations came out how. */
export interface QuotationTally {
  readonly exact: number;
  readonly folded: number;
  readonly failed: number;
  readonly unchecked: number;
  /** How many of them were held to their receipts, because the text is not at hand. */
  readonly byReceipt: number;
  /** The sources whose text is missing, for the reader of the report. */
  readonly missing: readonly string[];
}

/**
 * Holds every quotation of the corpus against the captured texts at hand, by source id, and to its receipt where there is
 * no text.
 */
export function verifyQuotations(
  knowledgeBase: KnowledgeBase,
  captures: ReadonlyMap<string, string>,
  proof?: Proof,
): QuotationVerdict[] {
  const prepared = new Map<string, CountedCapture | undefined>();
  const capture = (source: string): CountedCapture | undefined => {
    if (!prepared.has(source)) {
      const text = captures.get(source);
      prepared.set(
        source,
        text === undefined ? undefined : { text: prepareCapture(text), lines: countLines(text) },
      );
    }
    return prepared.get(source);
  };
  return [...allEntries(knowledgeBase)].flatMap((entry) =>
    quotationsOf(entry).map((placed) => {
      const source = presentId(knowledgeBase, 'sources', placed.source);
      const found = capture(source);
      if (found) {
        const match = matchQuotation(found.text, placed.quotation);
        return { ...placed, file: entry.file, match, lines: found.lines };
      }
      const held = proof && verifyQuotation(knowledgeBase, { source, quotation: placed.quotation }, proof);
      return { ...placed, file: entry.file, match: { tier: 'unchecked' } as const, ...(held && { held }) };
    }),
  );
}

interface CountedCapture {
  readonly text: PreparedCapture;
  readonly lines: number;
}

function countLines(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

/** Counts the verdicts. Nothing is left out: the four numbers add up to the quotations there are. */
export function tallyQuotations(verdicts: readonly QuotationVerdict[]): QuotationTally {
  const count = (status: string): number => verdicts.filter((verdict) => statusOf(verdict) === status).length;
  const unchecked = verdicts.filter((verdict) => statusOf(verdict) === 'unchecked');
  return {
    exact: count('exact'),
    folded: count('folded'),
    failed: count('failed'),
    unchecked: unchecked.length,
    byReceipt: verdicts.filter(({ held }) => held && held.status !== 'unchecked').length,
    missing: [...new Set(unchecked.map(({ source }) => source))].sort(),
  };
}

function statusOf({ match, held }: QuotationVerdict): VerificationStatus {
  return match.tier === 'unchecked' ? (held?.status ?? 'unchecked') : match.tier;
}
