import { collectionNames, type CollectionName } from '#schema/fields.ts';
import { entryKey, type EntryKey } from './entry.ts';

/** Where the site is published: `address` without a slash at the end, `base` with slashes on both sides. */
export interface Publication {
  readonly address: string;
  readonly base: string;
}

/** The address of an entry under the site's root, e.g. `/claims/some-claim/`; the one place that decides it. */
export function permalink(collection: CollectionName, id: string): string {
  return collection === 'events' ? `/timeline/#${id}` : `/${collection}/${id}/`;
}

/** The address of the list of a collection's entries under the site's root, e.g. `/claims/`. */
export function listPath(collection: CollectionName): string {
  return collection === 'events' ? '/timeline/' : `/${collection}/`;
}

/** Collections whose entries have a page each; events stand on the timeline. */
export const pagedCollections = collectionNames.filter((name) => name !== 'events');

const onTimeline = /^\/timeline\/#([a-z0-9-]+)$/;
const ownPage = /^\/([a-z]+)\/([a-z0-9-]+)\/(?:#.*)?$/;

/** The entry whose permalink, with or without a fragment, an address is: the other way round of `permalink`. */
export function entryAt(address: string): EntryKey | undefined {
  const event = onTimeline.exec(address)?.[1];
  if (event !== undefined) return entryKey('events', event);
  const [, folder, id] = ownPage.exec(address) ?? [];
  const collection = pagedCollections.find((name) => name === folder);
  return collection && id !== undefined ? entryKey(collection, id) : undefined;
}

/** A path under the site's root, with the base path in front: what goes into `href`. */
export function hrefOf(publication: Publication, path: string): string {
  return publication.base + path.slice(1);
}

/** The whole address of a path under the site's root. */
export function urlOf(publication: Publication, path: string): string {
  return publication.address + hrefOf(publication, path);
}

/** Normalises what a host or a person gives as base path: `repo`, `/repo`, `/repo/` → `/repo/`. */
export function normaliseBase(base: string | undefined): string {
  const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
