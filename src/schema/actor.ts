import { z } from 'zod';
import { entryFields } from './entry.ts';
import { alsoCalled, isNamed, reference, text, webAddress } from './fields.ts';

export const actorKinds = [
  'person',
  'persons',
  'company',
  'agency',
  'legislature',
  'think-tank',
  'trade-group',
  'publication',
  'project',
] as const;
export type ActorKind = (typeof actorKinds)[number];

/** A person or body that can hold a position. */
export const actor = z.strictObject({
  ...entryFields,
  name: text.describe('As they write it, in reading order.'),
  alsoCalled: alsoCalled.describe(
    'Other names of the actor itself, abbreviations among them, e.g. "NATO"; no name of what it makes. Search finds the entry by each, and the page of a body lists the claims whose statement has one.',
  ),
  sortName: text.optional().describe('For lists: "Lovelace, Ada". Leave out for bodies.'),
  kind: z.enum(actorKinds),
  role: text.optional().describe('What they are, as far as this debate goes.'),
  affiliations: z
    .array(
      z
        .strictObject({ actor: reference('actors').optional(), name: text.optional(), role: text.optional() })
        .refine(isNamed, 'names nobody; give it an `actor`, or a `name` where there is no such entry'),
    )
    .default([])
    .describe('Bodies they belong to: an actor here, or a name.'),
  interests: text.optional().describe('What they stand to gain or lose in this debate.'),
  sources: z.array(reference('sources')).default([]).describe('What shows role and interests.'),
  homepage: webAddress.optional(),
});
export type Actor = z.infer<typeof actor>;
