import { z } from 'zod';
import { tombstone } from '#schema/entry.ts';
import { collectionNames, entryId, webAddress } from '#schema/fields.ts';
import type { Grave } from '#knowledge/entry.ts';
import { permalink, urlOf } from '#knowledge/permalink.ts';
import type { ViewContext } from '#knowledge/views/context.ts';

/** What is left of a record that was merged or withdrawn: its address goes on answering. */
export const tombstoneRecord = z
  .strictObject({
    collection: z.enum(collectionNames).describe('The collection it was in.'),
    id: entryId.describe('The id it had, never used again.'),
    url: webAddress.describe('The address it had, which says what became of it.'),
    ...tombstone.shape.tombstone.shape,
    body: z.string().describe('What more there is to say, in Markdown.'),
  })
  .describe(
    'What is left of a record that was merged or withdrawn. Its address goes on answering, with this.',
  );
export type TombstoneRecord = z.infer<typeof tombstoneRecord>;

export function toTombstoneRecord(
  { publication }: ViewContext,
  { collection, id, tombstone: left, body }: Grave,
): TombstoneRecord {
  return { collection, id, url: urlOf(publication, permalink(collection, id)), ...left, body: body.trim() };
}

/** Every tombstone. */
export function tombstonesOf(context: ViewContext): TombstoneRecord[] {
  return [...context.knowledgeBase.graves.values()].map((grave) => toTombstoneRecord(context, grave));
}
