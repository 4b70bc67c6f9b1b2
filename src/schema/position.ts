import { z } from 'zod';
import { measureStances } from '#domain/argument/claim-kind.ts';
import { entryFields } from './entry.ts';
import { holderEvidence } from './evidence.ts';
import { entryId, partialDate, reference, text } from './fields.ts';

/** An actor who holds the position, and what shows it. */
export const holder = z.strictObject({
  actor: reference('actors'),
  since: partialDate.optional().describe('First known date of holding it. Leave out when unknown.'),
  evidence: z
    .array(holderEvidence)
    .min(1, 'no holder without evidence')
    .describe('What shows that they hold it.'),
  measure: z
    .strictObject({
      measure: reference('measures'),
      version: entryId
        .optional()
        .describe('The text version the stance was taken on. Leave out when unknown.'),
      stance: z.enum(measureStances),
    })
    .optional()
    .describe('Where the position is about a measure: which, in which text version, for or against.'),
  note: text.optional(),
});

/** An answer to a question. */
export const position = z.strictObject({
  ...entryFields,
  question: reference('questions').describe('The question it answers.'),
  statement: text.describe('The answer in one sentence its holders would sign.'),
  label: text.max(60).describe('A short form for maps and tables.'),
  order: z.number().int().default(100).describe('Place among the answers to its question, low first.'),
  holders: z.array(holder).default([]),
  grounds: z.array(reference('claims')).default([]).describe('The claims it rests on, the weightiest first.'),
  objections: z.array(reference('claims')).default([]).describe('The claims brought against it.'),
});
export type Position = z.infer<typeof position>;
