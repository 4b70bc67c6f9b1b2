import { z } from 'zod';
import { entryFields } from './entry.ts';
import { alsoCalled, entryId, isNamed, partialDate, reference, text, webAddress } from './fields.ts';

export const measureKinds = [
  'bill',
  'amendment',
  'statute',
  'memorandum',
  'advisory',
  'rule',
  'consultation',
  'agency-action',
  'authority',
] as const;

/** A bill, amendment, memorandum, rule. */
export const measure = z.strictObject({
  ...entryFields,
  title: text.describe('The full title.'),
  label: text.max(60).describe('The short name everybody uses, e.g. "H.R. 1234".'),
  identifier: text.optional().describe('Its number.'),
  alsoCalled,
  kind: z.enum(measureKinds),
  jurisdiction: text,
  purpose: text.optional().describe('What it is for, in one sentence of our own.'),
  sponsors: z
    .array(
      z
        .strictObject({
          actor: reference('actors').optional(),
          name: text.optional().describe('When there is no actor entry.'),
          role: text.describe('E.g. "sponsor", "original cosponsor", "author".'),
          since: partialDate.optional(),
        })
        .refine(isNamed, 'names nobody; give it an `actor`, or a `name` where there is no such entry'),
    )
    .default([]),
  versions: z
    .array(
      z.strictObject({
        id: entryId,
        label: text.describe('E.g. "Introduced in House".'),
        date: partialDate.optional(),
        source: reference('sources').optional().describe('The text itself, where we have it.'),
        known: z.enum(['read', 'through-accounts', 'not-found']).describe('How far we know this text.'),
        note: text.optional(),
      }),
    )
    .default([])
    .describe('The texts in their order, oldest first.'),
  stages: z
    .array(
      z.strictObject({
        date: partialDate,
        what: text,
        version: entryId.optional(),
        sources: z.array(reference('sources')).default([]),
      }),
    )
    .default([])
    .describe('What happened to it, oldest first.'),
  status: z.strictObject({ text, asOf: partialDate }).describe('Where it stands, and as of when.'),
  sections: z
    .array(
      z.strictObject({
        number: text,
        heading: text,
        version: entryId.optional(),
        does: text.describe('What it does, in our own words.'),
      }),
    )
    .default([]),
  definitions: z.array(z.strictObject({ term: text, gist: text, section: text.optional() })).default([]),
  doesNot: z.array(text).default([]).describe('What readers expect in it and will not find.'),
  sources: z.array(reference('sources')).default([]),
  URL: webAddress.optional(),
});
export type Measure = z.infer<typeof measure>;
