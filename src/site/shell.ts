import type { Site } from '#schema/site.ts';
import { hrefOf, urlOf } from '#knowledge/permalink.ts';
import { load } from './load.ts';

/** @param path the page's path under the site's root, e.g. `/claims/` */
export function shellOf(path: string): { site: Site; canonical: string } {
  const { knowledgeBase, publication } = load();
  return { site: knowledgeBase.site, canonical: urlOf(publication, path) };
}

/** A path under the site's root as it goes into `href`. */
export function href(path: string): string {
  return hrefOf(load().publication, path);
}
