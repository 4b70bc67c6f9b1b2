import { sitemapPages, sitemapXml } from '#export/sitemap.ts';
import { load } from './load.ts';

/** Pages that search engines are told to leave out, or that answer for an address that does not exist. */
const unlisted = ['/404/', '/search/', '/brief/', '/about/design/'];

/** The pages of the software's own, read off the files that make them. */
const ownPages = Object.keys(import.meta.glob('../pages/**/*.astro'))
  .filter((file) => !file.includes('['))
  .map((file) =>
    file
      .replace('../pages', '')
      .replace(/(?:index)?\.astro$/, '')
      .replace(/\/?$/, '/'),
  );

export function sitemap(): string {
  const context = load();
  const paths = ownPages.filter((path) => !unlisted.includes(path));
  return sitemapXml(sitemapPages(context, paths), context);
}
