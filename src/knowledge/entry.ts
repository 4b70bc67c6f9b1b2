import type { Records } from '#schema/collections.ts';
import type { Tombstone } from '#schema/entry.ts';
import type { CollectionName } from '#schema/fields.ts';

/** What every file of an entry has: a place, and a body of prose in restricted MDX. */
interface Filed<Name extends CollectionName> {
  readonly collection: Name;
  /** File name without `.mdx`. */
  readonly id: string;
  /** Path under `content/`. */
  readonly file: string;
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** A parsed entry, with its record (the front matter). */
export interface Entry<Name extends CollectionName> extends Filed<Name> {
  readonly data: Records[Name];
}

export type AnyEntry = { [Name in CollectionName]: Entry<Name> }[CollectionName];

/** What is left of a merged or withdrawn entry. */
export interface Grave extends Filed<CollectionName> {
  readonly tombstone: Tombstone;
}

/** A collection and an id, as one string: `claims/some-claim`. Unique in a knowledge base. */
export type EntryKey = `${CollectionName}/${string}`;

export function entryKey(collection: CollectionName, id: string): EntryKey {
  return `${collection}/${id}`;
}

export function keyOf({ collection, id }: Pick<AnyEntry, 'collection' | 'id'>): EntryKey {
  return entryKey(collection, id);
}

/** The other way round of `entryKey`. */
export function splitKey(key: EntryKey): [CollectionName, string] {
  const at = key.indexOf('/');
  return [key.slice(0, at) as CollectionName, key.slice(at + 1)];
}
