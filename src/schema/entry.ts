import { z } from 'zod';
import { day, disagreements, doubts, fileId, text } from './fields.ts';

/** Fields that every entry of every collection may carry. */
export const entryFields = {
  recorded: day.describe('The day this entry was first written, YYYY-MM-DD. Never changes.'),
  aliases: z
    .array(fileId)
    .max(50, 'more than 50 earlier ids; each has a page of its own that leads here')
    .default([])
    .describe('Earlier ids of this entry. Their addresses keep working. Leave out if it was never renamed.'),
  doubts: doubts.describe('What is not certain in this record.'),
  disagreements: disagreements.describe('Facts of this record that sources tell differently.'),
  corrections: z
    .array(z.strictObject({ on: day, what: text }))
    .default([])
    .describe('What was wrong in this entry and was put right, for readers who relied on it.'),
};

/**
 * What is left of an entry that was merged or withdrawn: its address keeps answering.
 * Replace the whole front matter by this; the body may say more.
 */
export const tombstone = z.strictObject({
  tombstone: z.strictObject({
    title: text.describe('What the entry was called.'),
    on: day.describe('When it was withdrawn or merged.'),
    reason: text.describe('Why, in a sentence.'),
    see: z
      .array(z.string())
      .default([])
      .describe('Where to go instead, as collection/id, e.g. `claims/some-claim`.'),
  }),
});
export type Tombstone = z.infer<typeof tombstone>['tombstone'];
