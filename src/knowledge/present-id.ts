import type { CollectionName } from '#schema/fields.ts';
import { entryKey } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** The present id of an entry that may be named by an earlier one; what is unknown stays as it is. */
export function presentId(
  { aliases }: Pick<KnowledgeBase, 'aliases'>,
  collection: CollectionName,
  id: string,
): string {
  return aliases.get(entryKey(collection, id)) ?? id;
}

interface Named {
  readonly id: string;
  readonly data: { readonly aliases: readonly string[] };
}

/** The ids by which an entry is known: its own, then its earlier ones. */
export function idsOf({ id, data }: Named): string[] {
  return [id, ...data.aliases];
}

/** All ids of the entry that goes by one of them, its present one first; none, if there is no such entry. */
export function namesOf(
  knowledgeBase: Pick<KnowledgeBase, 'aliases' | 'entries'>,
  collection: CollectionName,
  id: string,
): string[] {
  const entry = knowledgeBase.entries[collection].get(presentId(knowledgeBase, collection, id));
  return entry ? idsOf(entry) : [];
}
