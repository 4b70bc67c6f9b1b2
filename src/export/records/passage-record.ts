import { z } from 'zod';
import { canonicaliser } from '#domain/annotation/canonical-text.ts';
import { failureReasons } from '#domain/annotation/match-quotation.ts';
import { quotationKey, toQuotation } from '#domain/annotation/quotation.ts';
import { verificationSentence } from '#domain/annotation/verification-sentence.ts';
import { uncheckedReasons, verificationStatuses } from '#domain/annotation/verification.ts';
import { holderEvidence, type Evidence, type HolderEvidence } from '#schema/evidence.ts';
import { webAddress } from '#schema/fields.ts';
import { verifyQuotation } from '#knowledge/verification.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { passageView } from '#knowledge/views/evidence-view.ts';

const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const capture = z
  .strictObject({
    sha256: sha256.describe('SHA-256 of the captured file, as it is.'),
    length: count.describe(`Of its text in canonical form (${canonicaliser}), in code points.`),
    capturedOn: z.string().nullable().describe('The day of the capture; null when nobody wrote it down.'),
  })
  .describe('The captured text that quotations are checked against.');

/** Is the quotation in the captured text, word for word? */
export const verification = z.strictObject({
  status: z
    .enum(verificationStatuses)
    .describe(
      'exact; folded: only quotation marks, dashes, ligatures or white space differ; failed; unchecked.',
    ),
  sentence: z.string().describe('The same for readers.'),
  reason: z
    .enum([...failureReasons, ...uncheckedReasons])
    .optional()
    .describe('Why it failed or is unchecked.'),
  key: z
    .string()
    .describe(
      'The name of the quotation in the receipt, by its content: the first 16 hexadecimal digits of the SHA-256 of the JSON text [[segments],prefix,suffix], each in canonical form, without spaces between, "" for no prefix or suffix.',
    ),
  segments: z
    .array(z.strictObject({ start: count, end: count }))
    .optional()
    .describe(
      `The place of each segment, in code points of the captured text in canonical form (${canonicaliser}), counted from 0, the end not included.`,
    ),
  matches: count.optional().describe('How often the words occur in the captured text.'),
  sha256: sha256
    .optional()
    .describe(
      `SHA-256 of the quotation: its segments in canonical form (${canonicaliser}), joined by a line feed, as UTF-8.`,
    ),
  capture: capture.optional(),
});

/** What is known of the passage of a piece of evidence. */
export const passageFields = {
  passageURL: webAddress
    .optional()
    .describe('The passage itself on the page of the source, where it has one.'),
  verification: verification.nullable().describe('Is the quotation verbatim? null for a gist.'),
};

export const passage = z.strictObject({ ...holderEvidence.shape, ...passageFields });

/** @param evidence with present ids */
export function passageValues(context: ViewContext, evidence: Evidence | HolderEvidence) {
  return {
    passageURL: passageView(context, evidence).passageHref,
    verification: verificationValue(context, evidence.source, evidence),
  };
}

/** @param source present id */
export function verificationValue(
  context: ViewContext,
  source: string,
  words: Parameters<typeof toQuotation>[0],
): z.infer<typeof verification> | null {
  const quotation = toQuotation(words);
  if (!quotation) return null;
  const found = verifyQuotation(context.knowledgeBase, { source, quotation }, context);
  const receipt = 'receipt' in found ? found.receipt : undefined;
  return {
    status: found.status,
    sentence: verificationSentence(found),
    reason: 'reason' in found ? found.reason : undefined,
    key: quotationKey(quotation, context.sha256),
    segments: receipt && [...receipt.segments],
    matches: receipt?.matches,
    sha256: receipt?.sha256,
    capture: context.receipts.get(source)?.capture,
  };
}
