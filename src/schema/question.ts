import { z } from 'zod';
import { entryFields } from './entry.ts';
import { calendarDay, reference, text } from './fields.ts';

/** An issue under debate. */
export const question = z.strictObject({
  ...entryFields,
  statement: text.describe('The question, as a question.'),
  label: text.max(60).describe('A short form for tables and breadcrumbs.'),
  whyItMatters: text.describe('What hangs on the answer.'),
  parent: reference('questions').optional().describe('The question this one is part of.'),
  order: z.number().int().default(100).describe('Place among its siblings, low first.'),
  scope: z
    .strictObject({
      searched: text.describe('What was searched for this question.'),
      missing: text.describe('What was looked for and not found, or not looked for.'),
      until: calendarDay.describe('Newest material seen.'),
      balance: text.optional().describe('Why one side has far fewer sourced claims, if so.'),
    })
    .optional()
    .describe('What the record on this question covers and what not.'),
});
export type Question = z.infer<typeof question>;
