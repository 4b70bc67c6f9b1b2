import { sitemapPages, sitemapXml } from '#export/sitemap.ts';
import { ownPages } from '#knowledge/own-pages.ts';
import { load } from './load.ts';

/** Pages that search engines are told to leave out. */
const unlisted = ['/search/', '/brief/', '/about/design/'];

export function sitemap(): string {
  const context = load();
  const paths = ownPages.filter((path) => !unlisted.includes(path));
  return sitemapXml(sitemapPages(context, paths), context);
}
