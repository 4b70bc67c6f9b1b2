import { z } from 'zod';
import { entryFields } from './entry.ts';
import { holderEvidence } from './evidence.ts';
import { alsoCalled, entryId, reference, text } from './fields.ts';

/** A word that the debate uses in more than one sense. */
export const term = z.strictObject({
  ...entryFields,
  label: text.max(60).describe('The word itself.'),
  alsoCalled,
  summary: text.describe('Why the word matters here, in one sentence.'),
  senses: z
    .array(
      z.strictObject({
        id: entryId,
        label: text.max(60),
        definition: text.describe('In our own words.'),
        evidence: z.array(holderEvidence).default([]).describe('Where it is defined or used so.'),
        usedBy: z.array(reference('actors')).default([]).describe('Who uses it so.'),
        wrong: text.optional().describe('If this sense rests on a mistake: which.'),
      }),
    )
    .min(1, 'a term needs at least one sense'),
});
export type Term = z.infer<typeof term>;
