import type { ContextReceipt } from '#domain/annotation/check-pasted.ts';
import type { FailureReason } from '#domain/annotation/match-quotation.ts';
import { quotationKey, toQuotation, type Quotation } from '#domain/annotation/quotation.ts';
import type { CaptureRecord } from '#domain/annotation/receipt.ts';
import { verificationSentence } from '#domain/annotation/verification-sentence.ts';
import type { UncheckedReason, VerificationStatus } from '#domain/annotation/verification.ts';
import type { Evidence, HolderEvidence } from '#schema/evidence.ts';
import { once } from '../once.ts';
import { presentId } from '../present-id.ts';
import { verifyQuotation } from '../verification.ts';
import type { ViewContext } from './context.ts';

/** What can be said of a quotation, and all that a browser needs to check it against a reader's own copy. */
export interface QuotationCheckView {
  readonly status: VerificationStatus;
  /** Why it failed or is unchecked. */
  readonly reason: FailureReason | UncheckedReason | undefined;
  readonly sentence: string;
  /** The name of the quotation in the receipt. */
  readonly key: string;
  /** How often the words occur in the captured text; `undefined` unless verified. */
  readonly matches: number | undefined;
  /** What it was checked against; `undefined` without receipt. */
  readonly capture: CaptureRecord | undefined;
  /** For `checkPasted`: the quotation, and its receipt where it was verified. */
  readonly quotation: Quotation;
  readonly receipt: ContextReceipt | undefined;
}

/** The check of a passage; `undefined` when it is a gist. */
export const quotationCheck = once(
  (context: ViewContext, evidence: Evidence | HolderEvidence): QuotationCheckView | undefined => {
    const quotation = toQuotation(evidence);
    return quotation && checkView(context, evidence.source, quotation);
  },
);

/** The check of words that stand alone, such as a side of a recorded drift. */
export function wordsCheck(context: ViewContext, source: string, words: string): QuotationCheckView {
  return checkView(context, source, { segments: [words] });
}

function checkView(context: ViewContext, named: string, quotation: Quotation): QuotationCheckView {
  const source = presentId(context.knowledgeBase, 'sources', named);
  const verification = verifyQuotation(context.knowledgeBase, { source, quotation }, context);
  const capture = context.receipts.get(source)?.capture;
  const receipt = 'receipt' in verification ? verification.receipt : undefined;
  return {
    status: verification.status,
    reason: 'reason' in verification ? verification.reason : undefined,
    sentence: verificationSentence(verification),
    key: quotationKey(quotation, context.sha256),
    matches: receipt?.matches,
    capture,
    quotation,
    receipt: receipt && capture && { quotation: receipt, captureLength: capture.length },
  };
}
