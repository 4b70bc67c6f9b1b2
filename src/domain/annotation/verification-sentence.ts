import type { FailureReason } from './match-quotation.ts';
import type { UncheckedReason, Verification } from './verification.ts';

/** Why a quotation failed or is unchecked, in words. */
export const reasonNames: Readonly<Record<FailureReason | UncheckedReason, string>> = {
  empty: 'it has no words',
  absent: 'the captured text does not have these words',
  'cut-word': 'the captured text has them only as parts of longer words',
  'out-of-order': 'the captured text has the segments in another order',
  'gap-too-wide': 'the segments stand too far apart for one quotation',
  'context-differs': 'the words stand elsewhere in the captured text',
  ambiguous: 'the words stand more than once and nothing tells which place is meant',
  'no-capture': 'no text of the source was captured',
  'no-receipt': 'the quotation, as it stands, was not checked since the text was captured',
  'other-canonicaliser': 'it was checked under other rules of comparison',
  'receipt-inconsistent': 'its receipt contradicts itself',
};

/** A verification as one sentence. */
export function verificationSentence(verification: Verification): string {
  switch (verification.status) {
    case 'exact':
      return 'Agrees with the captured text letter for letter.';
    case 'folded':
      return 'Agrees with the captured text but for quote marks, dashes, ligatures or spacing.';
    case 'failed':
      return `Failed the check: ${reasonNames[verification.reason]}.`;
    case 'unchecked':
      return `Not checked: ${reasonNames[verification.reason]}.`;
  }
}
