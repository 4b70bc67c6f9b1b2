import type { Site } from '#schema/site.ts';

/** The site around a page: what every layout needs to know of it, and the page's own whole address. */
export interface PageShell {
  readonly site: Site;
  /** The page's path with the base path in front. */
  readonly path: string;
  /** The page's whole address; in an edition, that of its live page. */
  readonly canonical: string;
  /** The page's structured data; that of an entry's page comes with its view. */
  readonly jsonLd: string | undefined;
  /** Whether the page belongs to a private edition, which no search engine may take. */
  readonly isPrivate: boolean;
  /** Of a page in an edition: which one, and the page's own whole address. */
  readonly edition: { readonly label: string; readonly date: string; readonly address: string } | undefined;
}
