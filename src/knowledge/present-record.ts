import type { CollectionName } from '#schema/fields.ts';
import type { Entry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { namedRecord } from './named-record.ts';
import { presentId } from './present-id.ts';

/** The record of an entry with every entry it names under its present id, so that ids can be joined. */
export function presentRecord<Name extends CollectionName>(
  knowledgeBase: Pick<KnowledgeBase, 'aliases'>,
  entry: Entry<Name>,
): Entry<Name>['data'] {
  if (knowledgeBase.aliases.size === 0) return entry.data;
  return namedRecord(entry, (collection, id) => presentId(knowledgeBase, collection, id));
}
