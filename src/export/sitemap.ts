import { collectionNames } from '#schema/fields.ts';
import { knownChange } from '#knowledge/changes.ts';
import type { AnyEntry } from '#knowledge/entry.ts';
import { listPath, permalink, urlOf } from '#knowledge/permalink.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { escapeXml } from './xml.ts';

/** A page and the day it last changed, where that is known. */
export interface SitemapPage {
  /** Under the site's root. */
  readonly path: string;
  readonly changed: string | undefined;
}

/**
 * The pages of the site. An entry's page carries the last day for which its record tells of a change, the index of a
 * collection that of its newest entry; where something changed on a day nobody wrote down, and of other pages, no day is given,
 * because none would be true.
 *
 * @param paths pages that are of no entry
 */
export function sitemapPages(context: ViewContext, paths: readonly string[]): SitemapPage[] {
  const { entries } = context.knowledgeBase;
  const changed = (entry: AnyEntry): string | undefined => knownChange(context, entry);
  const newest = new Map<string, string | undefined>();
  const entryPages = collectionNames.flatMap((collection) => {
    const all = [...(entries[collection] as ReadonlyMap<string, AnyEntry>).values()];
    newest.set(listPath(collection), newestOf(all.map(changed)));
    return collection === 'events'
      ? []
      : all.map((entry) => ({ path: permalink(collection, entry.id), changed: changed(entry) }));
  });
  const comparisons = [...entries.questions.keys()].map((id) => `/compare/${id}/`);
  return [
    ...[...paths, ...comparisons].sort().map((path) => ({ path, changed: newest.get(path) })),
    ...entryPages,
  ];
}

/** @see https://www.sitemaps.org/protocol.html */
export function sitemapXml(
  pages: readonly SitemapPage[],
  { publication }: Pick<ViewContext, 'publication'>,
): string {
  const entries = pages.map(({ path, changed }) => {
    const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `  <url><loc>${escapeXml(urlOf(publication, path))}</loc>${lastmod}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/**
 * Crawlers ask for it at the root of a host only: under a base path nobody reads it, and the sitemap has to be handed in
 * by other ways.
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function robotsTxt({ publication }: Pick<ViewContext, 'publication'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${urlOf(publication, '/sitemap.xml')}\n`;
}

/** The newest of days; `undefined` if one of them is not known. */
function newestOf(days: readonly (string | undefined)[]): string | undefined {
  return days.includes(undefined) ? undefined : [...days].sort().at(-1);
}
