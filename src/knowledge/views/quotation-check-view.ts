import type { ContextReceipt } from '#domain/annotation/check-pasted.ts';
import { toQuotation, type Quotation } from '#domain/annotation/quotation.ts';
import { verificationSentence } from '#domain/annotation/verification-sentence.ts';
import type { VerificationStatus } from '#domain/annotation/verification.ts';
import type { Evidence, HolderEvidence } from '#schema/evidence.ts';
import { once } from '../once.ts';
import { presentId } from '../present-id.ts';
import { verifyQuotation } from '../verification.ts';
import type { ViewContext } from './context.ts';

/** What can be said of a quotation, and all that a browser needs to check it against a reader's own copy. */
export interface QuotationCheckView {
  readonly status: VerificationStatus;
  readonly sentence: string;
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
    sentence: verificationSentence(verification),
    quotation,
    receipt: receipt && capture && { quotation: receipt, captureLength: capture.length },
  };
}
