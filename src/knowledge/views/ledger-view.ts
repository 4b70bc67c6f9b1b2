import { reasonNames } from '#domain/annotation/verification-sentence.ts';
import type { VerificationStatus } from '#domain/annotation/verification.ts';
import { markKinds, type MarkKind } from '#domain/provenance/marks.ts';
import { countFits, type FitCounts } from '../fit.ts';
import { standingOf } from '../standing.ts';
import { verificationOf, type CheckedQuotation, type QuotationCounts } from '../verification.ts';
import { find, linkTo, type EntryLink, type ViewContext } from './context.ts';
import { originsView } from './origins-view.ts';
import { sourceLine, type SourceLine } from './source-line.ts';

/** How far the record can be checked: the ledger page's verification, fit, standing and origins. */
export interface LedgerView {
  readonly quotations: CountsView;
  /** The sources that are quoted, those with something to look at first, then by number of quotations. */
  readonly bySource: readonly SourceLedgerRow[];
  /** Every quotation that failed or is unchecked. */
  readonly open: readonly OpenQuotation[];
  readonly fits: FitCounts;
  readonly standing: readonly StandingRow[];
  /** The claims whose citations are fewer origins than they look, the widest gap first. */
  readonly origins: readonly { claim: EntryLink; sentence: string; citations: number; origins: number }[];
}

/** The claims that are marked so; the lists may be cut, the counts are whole. */
export interface StandingRow {
  readonly kind: MarkKind;
  readonly only: readonly EntryLink[];
  readonly onlyInAll: number;
  readonly partly: readonly EntryLink[];
  readonly partlyInAll: number;
}

/** The four counts; they add up to `total`. */
export interface CountsView extends Readonly<Record<VerificationStatus, number>> {
  readonly total: number;
  /** Why some failed or are unchecked, in words. */
  readonly reasons: readonly { readonly text: string; readonly count: number }[];
}

export interface SourceLedgerRow {
  readonly source: SourceLine;
  readonly counts: CountsView;
  /** Share of the work quoted, between 0 and 1. */
  readonly share: number | undefined;
  /** SHA-256 of the captured text, its length in code points, and the day of capture. */
  readonly capture:
    { readonly sha256: string; readonly length: number; readonly capturedOn: string | null } | undefined;
}

export interface OpenQuotation {
  readonly entry: EntryLink;
  readonly status: 'failed' | 'unchecked';
  readonly why: string;
  readonly segments: readonly string[];
}

export function ledgerView(context: ViewContext): LedgerView {
  const { counts, bySource, quotations } = verificationOf(context);
  return {
    quotations: countsView(counts),
    bySource: [...bySource.values()]
      .toSorted(
        (a, b) => troubles(b.counts) - troubles(a.counts) || b.quotations.length - a.quotations.length,
      )
      .map((found) => ({
        source: sourceLine(context, found.source),
        counts: countsView(found.counts),
        share: found.share,
        capture: found.capture,
      })),
    open: quotations.flatMap((quotation) => openQuotation(context, quotation)),
    fits: countFits(context),
    standing: standingRows(context),
    origins: originRows(context),
  };
}

function countsView({ reasons, ...counts }: QuotationCounts): CountsView {
  const { exact, folded, failed, unchecked } = counts;
  return {
    ...counts,
    total: exact + folded + failed + unchecked,
    reasons: reasons.map(({ reason, count }) => ({ text: reasonNames[reason], count })),
  };
}

function troubles({ failed, unchecked }: QuotationCounts): number {
  return failed + unchecked;
}

function openQuotation(
  context: ViewContext,
  { entry, quotation, verification }: CheckedQuotation,
): OpenQuotation[] {
  if (!('reason' in verification)) return [];
  return [
    {
      entry: linkTo(context, entry),
      status: verification.status,
      why: reasonNames[verification.reason],
      segments: quotation.segments,
    },
  ];
}

function standingRows(context: ViewContext): LedgerView['standing'] {
  const { claims } = standingOf(context.knowledgeBase);
  return markKinds.flatMap((kind) => {
    const marked = (extent: string): EntryLink[] =>
      [...claims].flatMap(([id, marks]) => {
        const claim = find(context, 'claims', id);
        return claim && marks.some((mark) => mark.kind === kind && mark.extent === extent)
          ? [linkTo(context, claim)]
          : [];
      });
    const [only, partly] = [marked('only'), marked('partly')];
    const row = { kind, only, onlyInAll: only.length, partly, partlyInAll: partly.length };
    return only.length + partly.length > 0 ? [row] : [];
  });
}

function originRows(context: ViewContext): LedgerView['origins'] {
  return [...context.knowledgeBase.entries.claims.values()]
    .flatMap((claim) => {
      const found = originsView(context, claim.id);
      if (!found || found.origins.length === found.citations) return [];
      const { sentence, citations, origins } = found;
      return [{ claim: linkTo(context, claim), sentence, citations, origins: origins.length }];
    })
    .sort((a, b) => b.citations - b.origins - (a.citations - a.origins));
}
