import { z } from 'zod';
import { entryFields } from '#schema/entry.ts';
import { collectionNames, entryId, webAddress, type CollectionName } from '#schema/fields.ts';
import { entryKey, type AnyEntry } from '#knowledge/entry.ts';
import { permalink, urlOf } from '#knowledge/permalink.ts';
import { referrers, type ViewContext } from '#knowledge/views/context.ts';
import { mentionsIn } from '#knowledge/views/referring-lists.ts';

/**
 * What a record says beside what its author wrote. Authored fields keep the name and shape they have in `content/`;
 * entries are named by their present ids.
 */

/** The fields that the records of all collections share. */
export function recordFields<Name extends CollectionName>(collection: Name) {
  return {
    collection: z.literal(collection),
    id: entryId.describe('Unique in its collection, never reused.'),
    url: webAddress.describe('The page of the record.'),
    ...entryFields,
    body: z
      .string()
      .describe('Prose in Markdown. A link that begins with / is a path under the root of the site.'),
    mentionedBy: z
      .array(z.strictObject({ collection: z.enum(collectionNames), id: entryId, sentence: z.string() }))
      .describe('The entries whose prose links here, each with the first sentence that does.'),
  };
}

/** The values of the shared fields that are not written by the author. */
export function recordValues(context: ViewContext, entry: AnyEntry) {
  return {
    id: entry.id,
    url: urlOf(context.publication, permalink(entry.collection, entry.id)),
    body: entry.body.trim(),
    mentionedBy: mentionsIn(context, entry).map(({ from, sentence }) => ({
      collection: from.collection,
      id: from.id,
      sentence,
    })),
  };
}

/** The ids of the entries of a collection that refer to an entry through a field, each once. */
export function idsFrom(
  context: ViewContext,
  entry: AnyEntry,
  collection: CollectionName,
  field: string,
): string[] {
  const key = entryKey(entry.collection, entry.id);
  return [...new Set(referrers(context, key, collection, field).map(({ entry: from }) => from.id))];
}
