import type { AnyEntry } from '#knowledge/entry.ts';
import { permalink, urlOf } from '#knowledge/permalink.ts';
import type { ViewContext } from '#knowledge/views/context.ts';

/** The whole address of an entry's page. */
export function pageUrl(context: ViewContext, entry: Pick<AnyEntry, 'collection' | 'id'>): string {
  return urlOf(context.publication, permalink(entry.collection, entry.id));
}

/** What the page is about, as distinct from the page. */
export function recordId(context: ViewContext, entry: Pick<AnyEntry, 'collection' | 'id'>): string {
  return `${pageUrl(context, entry)}#record`;
}

export function siteId(context: ViewContext): string {
  return `${urlOf(context.publication, '/')}#website`;
}
