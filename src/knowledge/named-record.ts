import type { CollectionName } from '#schema/fields.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { referencesOf, type Reference } from './references.ts';

/** The id by which an entry is to be named; its own, if it was never renamed. */
export type NameOf = (collection: CollectionName, id: string) => string;

/** The record of an entry with every entry it names under another id. */
export function namedRecord<Name extends CollectionName>(
  entry: Entry<Name>,
  nameOf: NameOf,
): Entry<Name>['data'] {
  const renamed = renamedReferences(entry as AnyEntry, nameOf);
  if (renamed.length === 0) return entry.data;
  const data = structuredClone(entry.data);
  for (const { path, name } of renamed) put(data, path, name);
  return data;
}

/** The places where the record of an entry names another by an id that is not its name. */
export function renamedReferences(
  entry: AnyEntry,
  nameOf: NameOf,
): { readonly path: Reference['path']; readonly name: string }[] {
  return namesOf(entry, nameOf).filter(({ name, id }) => name !== id);
}

function namesOf(entry: AnyEntry, nameOf: NameOf): { path: Reference['path']; id: string; name: string }[] {
  const named = referencesOf(entry).map(({ path, collection, id }) => ({
    path,
    id,
    name: nameOf(collection, id),
  }));
  if (entry.collection !== 'claims') return named;
  // The one reference that may name an entry of either of two collections.
  const grounds = entry.data.relations.flatMap(({ ground: id }, index) =>
    id === undefined
      ? []
      : [{ path: ['relations', index, 'ground'], id, name: nameOf('sources', nameOf('claims', id)) }],
  );
  return [...named, ...grounds];
}

/** Puts a value into a record, at a path that is there. */
export function put(record: unknown, path: Reference['path'], value: unknown): void {
  const [step = '', ...rest] = path;
  const at = record as Record<string | number, unknown>;
  if (rest.length === 0) at[step] = value;
  else put(at[step], rest, value);
}
