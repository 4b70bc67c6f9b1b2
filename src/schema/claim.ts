import { z } from 'zod';
import { claimKinds, forecastOutcomes } from '#domain/argument/claim-kind.ts';
import { relationKinds } from '#domain/argument/relation.ts';
import { entryFields } from './entry.ts';
import { evidence } from './evidence.ts';
import { day, entryId, mark, partialDate, reference, text } from './fields.ts';

/** How this claim bears on another one. */
export const relation = z.strictObject({
  kind: z.enum(relationKinds).describe('supports, rebuts, contradicts, undercuts, qualifies or restates.'),
  claim: reference('claims').describe('The claim it bears on.'),
  ground: entryId
    .optional()
    .describe('Only for undercuts: the claim or source whose support for that claim is attacked.'),
  note: text.optional().describe('One sentence: why it bears on the other claim. Shown on both pages.'),
  reviewed: z
    .strictObject({
      by: text,
      on: day,
      of: mark.describe('Hash of the relation that was read. The check says what it has to be.'),
    })
    .optional()
    .describe('A second reader agreed that the relation holds. `by` is a reader of site.yaml.'),
});

/** A prediction with its window. */
export const forecast = z.strictObject({
  window: z
    .strictObject({
      from: partialDate.optional(),
      until: partialDate.optional().describe('When the prediction falls due. Leave out when it has no date.'),
      basis: text.describe('Where the window comes from: the words of the source, or why there is none.'),
    })
    .describe('When it is to come true.'),
  condition: text.optional().describe('What has to happen first, for a conditional prediction.'),
  outcome: z.enum(forecastOutcomes).default('pending'),
  settledOn: partialDate.optional().describe('When the outcome became known.'),
  settledBy: z.array(reference('sources')).default([]).describe('The sources that show the outcome.'),
  note: text.optional().describe('What is known of the outcome so far, and of what stays open.'),
});

/** One statement under debate, with what it rests on and what it bears on. */
export const claim = z.strictObject({
  ...entryFields,
  statement: text
    .max(320)
    .describe('One sentence that stands alone, in neutral words its own side would sign.'),
  label: text.max(60).describe('A short form for maps and tables, at most 60 characters.'),
  kind: z
    .enum(claimKinds)
    .describe(
      'empirical, causal, predictive, normative, definitional or legal: what sort of evidence could settle it.',
    ),
  questions: z
    .array(reference('questions'))
    .describe('The questions it helps to answer, the main one first.'),
  evidence: z.array(evidence).default([]).describe('Who says it, where, in which words.'),
  relations: z.array(relation).default([]).describe('How it bears on other claims.'),
  caveats: z
    .array(
      z.strictObject({
        text: text.describe('What a reader must know before relying on the claim.'),
        sources: z.array(reference('sources')).default([]).describe('What shows it.'),
      }),
    )
    .default([]),
  senses: z
    .array(z.strictObject({ term: reference('terms'), sense: entryId }))
    .default([])
    .describe('In which sense it uses a contested term.'),
  measures: z
    .array(
      z.strictObject({
        measure: reference('measures'),
        section: text.optional().describe('The section it bears on, as numbered in the measure.'),
        version: entryId.optional().describe('The text version it bears on.'),
      }),
    )
    .default([])
    .describe('The measures it bears on, whether or not those who make it name them.'),
  forecast: forecast.optional().describe('For predictive claims: the window, and what became of it.'),
});
export type Claim = z.infer<typeof claim>;
