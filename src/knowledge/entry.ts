import type { Records } from '#schema/collections.ts';
import type { Tombstone } from '#schema/entry.ts';
import type { CollectionName } from '#schema/fields.ts';

/** A parsed entry: its record (the front matter) and its body, prose in restricted MDX. */
export interface Entry<Name extends CollectionName> {
  readonly collection: Name;
  /** File name without `.mdx`. */
  readonly id: string;
  /** Path under `content/`. */
  readonly file: string;
  readonly data: Records[Name];
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

export type AnyEntry = { [Name in CollectionName]: Entry<Name> }[CollectionName];

/** What is left of a merged or withdrawn entry. */
export interface Grave {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
  readonly tombstone: Tombstone;
  readonly body: string;
  readonly bodyLine: number;
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
