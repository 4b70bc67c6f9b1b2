import type { CollectionName } from '#schema/fields.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { presentId } from './present-id.ts';
import { referencesOf } from './references.ts';

/** The record of an entry with every entry it names under its present id, so that ids can be joined. */
export function presentRecord<Name extends CollectionName>(
  knowledgeBase: Pick<KnowledgeBase, 'aliases'>,
  entry: Entry<Name>,
): Entry<Name>['data'] {
  if (knowledgeBase.aliases.size === 0) return entry.data;
  const renamed = referencesOf(entry as AnyEntry).flatMap(({ path, collection, id }) => {
    const present = presentId(knowledgeBase, collection, id);
    return present === id ? [] : [{ path, present }];
  });
  if (renamed.length === 0) return entry.data;
  const data = structuredClone(entry.data);
  for (const { path, present } of renamed) put(data, path, present);
  return data;
}

function put(record: unknown, path: readonly (string | number)[], value: string): void {
  const [step = '', ...rest] = path;
  const at = record as Record<string | number, unknown>;
  if (rest.length === 0) at[step] = value;
  else put(at[step], rest, value);
}
