import { z } from 'zod';
import { failureReasons } from '#domain/annotation/match-quotation.ts';
import type { Receipt } from '#domain/annotation/receipt.ts';
import { isVisible, longestShownContext } from '#domain/annotation/shown-context.ts';
import { day, entryId, text } from './fields.ts';

/** `content/receipts/<source>.json`: written by `kb verify`, read by the build, never edited by hand. */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256');
const count = z.int().min(0);
const key = z.string().regex(/^[0-9a-f]{16}$/, 'not the key of a quotation');
const context = z
  .string()
  .refine(
    (words) => [...words].length <= longestShownContext,
    `longer than ${longestShownContext} characters`,
  )
  .refine(isVisible, 'holds characters that nobody sees')
  .optional();

const verified = z.strictObject({
  tier: z.enum(['exact', 'folded']),
  segments: z.array(z.strictObject({ start: count, end: count })).min(1),
  matches: count,
  sha256,
  context40: sha256,
  context200: sha256,
});

const failed = z.strictObject({
  tier: z.literal('failed'),
  reason: z.enum(failureReasons),
  matches: count,
  sha256,
});

export const receipt = z.strictObject({
  source: entryId,
  canonicaliser: text,
  capture: z.strictObject({ sha256, length: count, capturedOn: day.nullable() }),
  quotations: z.record(key, z.discriminatedUnion('tier', [verified, failed])),
  contexts: z.record(key, z.strictObject({ prefix: context, suffix: context })).optional(),
}) satisfies z.ZodType<Receipt>;
