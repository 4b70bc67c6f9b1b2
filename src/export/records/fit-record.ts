import { z } from 'zod';
import { fitVerdicts } from '#domain/annotation/voice.ts';
import type { Claim } from '#schema/claim.ts';
import type { Evidence } from '#schema/evidence.ts';
import { fitOf, fitState, fitStates, type FitContext } from '#knowledge/fit.ts';

/** Does the passage bear the claim out? The verdict of a second reader. */
export const fit = z
  .strictObject({
    state: z.enum(fitStates).describe('The verdict; void when claim or evidence changed since; unreviewed.'),
    verdict: z
      .enum(fitVerdicts)
      .optional()
      .describe('The verdict that was given, also a voided one; of a voice `denies`, on the denial.'),
    by: z.string().optional().describe('The reader: an id of the readers of the knowledge base.'),
    on: z.string().optional(),
    note: z.string().optional().describe('What is missing or only implied.'),
  })
  .describe('Does the passage bear the claim out? Where it denies the claim: does it show the denial?');

export function fitValue(
  claim: Pick<Claim, 'statement'>,
  evidence: Evidence,
  context: FitContext,
): z.infer<typeof fit> {
  const found = fitOf(claim, evidence, context);
  if (found.kind === 'unreviewed') return { state: 'unreviewed' };
  const { verdict, by, on, note } = found.fit;
  return { state: fitState(found), verdict, by, on, note };
}
