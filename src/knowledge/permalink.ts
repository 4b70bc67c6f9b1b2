import type { CollectionName } from '#schema/fields.ts';

/** Where the site is published: `address` without a slash at the end, `base` with slashes on both sides. */
export interface Publication {
  readonly address: string;
  readonly base: string;
}

/** The address of an entry under the site's root, e.g. `/claims/some-claim/`; the one place that decides it. */
export function permalink(collection: CollectionName, id: string): string {
  return collection === 'events' ? `/timeline/#${id}` : `/${collection}/${id}/`;
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
