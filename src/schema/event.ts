import { z } from 'zod';
import { entryFields } from './entry.ts';
import { partialDate, reference, text } from './fields.ts';

export const eventKinds = [
  'legislature',
  'executive',
  'company',
  'research',
  'think-tank',
  'commentary',
  'legal',
  'diplomacy',
  'background',
] as const;

/** A dated event. */
export const event = z.strictObject({
  ...entryFields,
  label: text.max(120).describe('What happened, in one line.'),
  date: partialDate.describe('When it happened. Of something planned, as uncertain: "2030-05-01?".'),
  kind: z.enum(eventKinds),
  sources: z.array(reference('sources')).min(1, 'an event needs a source'),
  actors: z.array(reference('actors')).default([]),
  measures: z.array(reference('measures')).default([]),
  note: text.optional(),
});
export type Event = z.infer<typeof event>;
