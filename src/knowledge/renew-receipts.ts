import { prepareCapture } from '#domain/annotation/capture.ts';
import type { FailedQuotation } from '#domain/annotation/match-quotation.ts';
import { quotationKey } from '#domain/annotation/quotation.ts';
import { makeReceipt, type Receipt } from '#domain/annotation/receipt.ts';
import { shownContexts } from '#domain/annotation/shown-context.ts';
import { compareReceipt, type ReceiptDifference } from '#domain/annotation/verification.ts';
import { parseDate } from '#domain/bibliography/edtf.ts';
import { compareText } from './compare-text.ts';
import { entryKey } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { presentId } from './present-id.ts';
import { corpusQuotations, type CorpusQuotation, type Proof } from './verification.ts';

/** A captured text as the archive has it. */
export interface Capture {
  readonly text: string;
  /** Day of the capture, where it was written down. */
  readonly capturedOn?: string | undefined;
}

/** What checking the corpus against the captures at hand gives. */
export interface Renewal {
  /** The receipts as they ought to be committed, by source. */
  readonly receipts: ReadonlyMap<string, Receipt>;
  /** The quotations that are not in their capture, with the nearest passage. */
  readonly failures: readonly { readonly quotation: CorpusQuotation; readonly match: FailedQuotation }[];
  /** The ids of receipts that no source has or had and none was withdrawn under: kept, as a renaming may lack its alias. */
  readonly orphans: readonly string[];
  /** The sources that were checked. The others keep what their receipt says of quotations there still are. */
  readonly checked: ReadonlySet<string>;
}

/** Checks every quotation whose source's text is at hand, and brings the receipts up to date. */
export function renewReceipts(
  knowledgeBase: Pick<KnowledgeBase, 'entries' | 'aliases' | 'graves'>,
  captures: ReadonlyMap<string, Capture>,
  { receipts, sha256 }: Proof,
): Renewal {
  const committed = presentReceipts(knowledgeBase, receipts);
  const orphans = [...committed].filter(([source]) => !isKnown(knowledgeBase, source));
  const renewed = new Map<string, Receipt>();
  const failures: { quotation: CorpusQuotation; match: FailedQuotation }[] = [];
  const checked = new Set<string>();
  const bySource = Map.groupBy(corpusQuotations(knowledgeBase), ({ source }) => source);
  for (const [source, quotations] of [...bySource].sort(([a], [b]) => compareText(a, b))) {
    const capture = captures.get(source);
    const before = committed.get(source);
    if (capture) {
      const capturedOn = capture.capturedOn ?? accessedOn(knowledgeBase, source);
      const made = makeReceipt(
        { source, text: capture.text, capturedOn, quotations: quotations.map(({ quotation }) => quotation) },
        sha256,
      );
      renewed.set(source, withContexts(made.receipt, capture.text));
      checked.add(source);
      for (const [index, match] of made.matches.entries()) {
        const quotation = quotations[index];
        if (quotation && match.tier === 'failed') failures.push({ quotation, match });
      }
    } else if (before) {
      const keys = new Set(quotations.map(({ quotation }) => quotationKey(quotation, sha256)));
      const kept = Object.entries(before.quotations).filter(([key]) => keys.has(key));
      const contexts = Object.fromEntries(
        Object.entries(before.contexts ?? {}).filter(([key]) => keys.has(key)),
      );
      if (kept.length > 0) renewed.set(source, { ...before, quotations: Object.fromEntries(kept), contexts });
    }
  }
  for (const [source, receipt] of orphans) renewed.set(source, receipt);
  return { receipts: renewed, failures, orphans: orphans.map(([source]) => source), checked };
}

/** Receipts by the present ids of their sources. A source's own goes before one that it had under an earlier id. */
export function presentReceipts(
  knowledgeBase: Pick<KnowledgeBase, 'aliases'>,
  receipts: ReadonlyMap<string, Receipt>,
): Map<string, Receipt> {
  const present = new Map<string, Receipt>();
  for (const [id, receipt] of receipts) {
    const source = presentId(knowledgeBase, 'sources', id);
    if (source === id || !receipts.has(source)) present.set(source, { ...receipt, source });
  }
  return present;
}

function isKnown({ entries, graves }: Pick<KnowledgeBase, 'entries' | 'graves'>, source: string): boolean {
  return entries.sources.has(source) || graves.has(entryKey('sources', source));
}

/** The receipt with the words around each quotation that may be shown. */
function withContexts(receipt: Receipt, text: string): Receipt {
  const verified = Object.entries(receipt.quotations).flatMap(([key, found]) =>
    found.tier === 'failed' ? [] : [{ key, segments: found.segments }],
  );
  const contexts = shownContexts(
    prepareCapture(text).canonical,
    verified.map(({ segments }) => segments),
  );
  const entries = verified.flatMap(({ key }, index) => {
    const context = contexts[index] ?? {};
    return context.prefix || context.suffix ? [[key, context] as const] : [];
  });
  return { ...receipt, contexts: Object.fromEntries(entries) };
}

/** In what the committed receipts are not what they ought to be, by source. */
export function compareReceipts(
  committed: ReadonlyMap<string, Receipt>,
  fresh: ReadonlyMap<string, Receipt>,
): { readonly source: string; readonly differences: readonly ReceiptDifference[] }[] {
  return [...new Set([...committed.keys(), ...fresh.keys()])].sort().flatMap((source) => {
    const [before, now] = [committed.get(source), fresh.get(source)];
    const differences = before && now ? compareReceipt(before, now) : onOneSide(before, now);
    return differences.length > 0 ? [{ source, differences }] : [];
  });
}

function onOneSide(before: Receipt | undefined, now: Receipt | undefined): ReceiptDifference[] {
  const kind = before ? 'without-quotation' : 'not-in-receipt';
  return Object.keys((before ?? now)?.quotations ?? {}).map((key) => ({ kind, key }));
}

/** The day the record says the text was taken from its page; `null` when it names none. */
function accessedOn({ entries }: Pick<KnowledgeBase, 'entries'>, source: string): string | null {
  const accessed = entries.sources.get(source)?.data.csl.accessed;
  return accessed !== undefined && parseDate(accessed)?.precision === 'day' ? accessed : null;
}
