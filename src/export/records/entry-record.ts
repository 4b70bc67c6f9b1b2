import { z } from 'zod';
import { entryFields } from '#schema/entry.ts';
import { collectionNames, entryId, webAddress, type CollectionName } from '#schema/fields.ts';
import { entryKey, type AnyEntry, type Entry } from '#knowledge/entry.ts';
import type { Backlink } from '#knowledge/knowledge-base.ts';
import { permalink, urlOf } from '#knowledge/permalink.ts';
import { presentId } from '#knowledge/present-id.ts';
import type { ViewContext } from '#knowledge/views/context.ts';

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
  const key = entryKey(entry.collection, entry.id);
  const mentions = (context.knowledgeBase.mentions.get(key) ?? []).filter(({ from }) => from !== entry);
  const first = new Map(mentions.toReversed().map((mention) => [mention.from, mention]));
  return {
    id: entry.id,
    url: urlOf(context.publication, permalink(entry.collection, entry.id)),
    body: entry.body.trim(),
    mentionedBy: [...first.values()]
      .toReversed()
      .map(({ from, sentence }) => ({ collection: from.collection, id: from.id, sentence })),
  };
}

/** Who refers to an entry, from one collection and through one of some fields. */
export function linksTo<Name extends CollectionName>(
  { knowledgeBase }: ViewContext,
  entry: AnyEntry,
  collection: Name,
  ...fields: readonly string[]
): { from: Entry<Name>; path: Backlink['path'] }[] {
  return (knowledgeBase.backlinks.get(entryKey(entry.collection, entry.id)) ?? [])
    .filter(({ from, path }) => from.collection === collection && fields.includes(String(path[0])))
    .map(({ from, path }) => ({ from: from as unknown as Entry<Name>, path }));
}

/** The ids of those entries of a collection that refer to an entry through one of some fields, each once. */
export function idsFrom(
  context: ViewContext,
  entry: AnyEntry,
  collection: CollectionName,
  fields: readonly string[],
): string[] {
  return [...new Set(linksTo(context, entry, collection, ...fields).map(({ from }) => from.id))];
}

/** A claim or source that an undercut attacks the step from, under its present id. */
export function presentGround(context: ViewContext, ground: string): string {
  const claim = presentId(context.knowledgeBase, 'claims', ground);
  return claim === ground ? presentId(context.knowledgeBase, 'sources', ground) : claim;
}
