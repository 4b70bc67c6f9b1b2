import { canonicaliser } from './canonical-text.ts';
import { canFill } from './clashing-words.ts';
import type { Tier } from './find-places.ts';
import type { FailureReason } from './match-quotation.ts';
import { canonicaliseQuotation, type Quotation, quotationKey, quotationText } from './quotation.ts';
import type { QuotationReceipt, Receipt, VerifiedReceipt } from './receipt.ts';
import type { Sha256 } from './sha256.ts';

export const verificationStatuses = ['exact', 'folded', 'failed', 'unchecked'] as const;
export type VerificationStatus = (typeof verificationStatuses)[number];

/**
 * Why a quotation counts as unchecked.
 *
 * - `no-capture`: the archive has no text of the source.
 * - `no-receipt`: it has one, but this quotation, as it now stands, was not checked against it.
 * - `other-canonicaliser`: it was checked under other rules of comparison.
 * - `receipt-inconsistent`: the receipt contradicts itself or the quotation; it was edited by hand.
 */
export const uncheckedReasons = [
  'no-capture',
  'no-receipt',
  'other-canonicaliser',
  'receipt-inconsistent',
] as const;
export type UncheckedReason = (typeof uncheckedReasons)[number];

/** What can be said of a quotation without its source at hand. */
export type Verification =
  | { readonly status: Tier; readonly receipt: VerifiedReceipt }
  | { readonly status: 'failed'; readonly reason: FailureReason }
  | { readonly status: 'unchecked'; readonly reason: UncheckedReason };

/**
 * Holds a quotation to the receipt of its source: proves that it was checked and has not changed since.
 *
 * @param hasCapture whether the source was ever captured; only tells the reasons for a missing receipt apart
 */
export function holdToReceipt(
  quotation: Quotation,
  receipt: Receipt | undefined,
  sha256: Sha256,
  hasCapture = true,
): Verification {
  if (!receipt) return { status: 'unchecked', reason: hasCapture ? 'no-receipt' : 'no-capture' };
  if (receipt.canonicaliser !== canonicaliser) return { status: 'unchecked', reason: 'other-canonicaliser' };
  const key = quotationKey(quotation, sha256);
  const found = Object.hasOwn(receipt.quotations, key) ? receipt.quotations[key] : undefined;
  if (!found) return { status: 'unchecked', reason: 'no-receipt' };
  if (!isConsistent(found, quotation, receipt, sha256))
    return { status: 'unchecked', reason: 'receipt-inconsistent' };
  return found.tier === 'failed'
    ? { status: 'failed', reason: found.reason }
    : { status: found.tier, receipt: found };
}

/**
 * A way in which a committed receipt is not what checking again gives.
 *
 * - `canonicaliser-changed`, `capture-changed`: the whole receipt is about something else.
 * - `not-in-receipt`: a quotation was never checked; `without-quotation`: a checked one is gone or was edited.
 * - `result-changed`: the same quotation now has another tier, place or context.
 * - `contexts-changed`: the words shown around quotations differ; a new neighbour changes how many may be shown.
 */
export interface ReceiptDifference {
  readonly kind:
    | 'canonicaliser-changed'
    | 'capture-changed'
    | 'not-in-receipt'
    | 'without-quotation'
    | 'result-changed'
    | 'contexts-changed';
  /** Of the quotation, where it is about one. */
  readonly key?: string;
}

/** What differs between the committed receipt and one made afresh from the archive; nothing when it still holds. */
export function compareReceipt(committed: Receipt, fresh: Receipt): ReceiptDifference[] {
  const differences: ReceiptDifference[] = [];
  if (committed.canonicaliser !== fresh.canonicaliser) differences.push({ kind: 'canonicaliser-changed' });
  if (!isEqual(committed.capture, fresh.capture)) differences.push({ kind: 'capture-changed' });
  const keys = new Set([...Object.keys(committed.quotations), ...Object.keys(fresh.quotations)]);
  for (const key of [...keys].sort()) {
    const [before, now] = [committed.quotations[key], fresh.quotations[key]];
    if (!before) differences.push({ kind: 'not-in-receipt', key });
    else if (!now) differences.push({ kind: 'without-quotation', key });
    else if (!isEqual(before, now)) differences.push({ kind: 'result-changed', key });
  }
  if (!isEqual(committed.contexts ?? {}, fresh.contexts ?? {}))
    differences.push({ kind: 'contexts-changed' });
  return differences;
}

function isConsistent(
  found: QuotationReceipt,
  quotation: Quotation,
  { capture }: Receipt,
  sha256: Sha256,
): boolean {
  if (found.sha256 !== sha256(quotationText(quotation))) return false;
  if (found.tier === 'failed') return true;
  const { segments } = canonicaliseQuotation(quotation);
  let from = 0;
  return (
    found.segments.length === segments.length &&
    found.segments.every((place, index) => {
      const follows = from <= place.start && place.start < place.end && place.end <= capture.length;
      from = place.end;
      return follows && canFill({ words: segments[index] ?? '', place, tier: found.tier });
    })
  );
}

/** Equal as JSON, whatever the order of keys. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isEqual(value, right.get(key)))
  );
}
