import type { CslData } from '#domain/bibliography/csl-data.ts';
import type { FormattedCitation } from '#domain/bibliography/format-citation.ts';
import type { Page } from '#knowledge/views/divide.ts';
import type { Site } from '#schema/site.ts';

/** What every layout needs to know of the site, and the page's own whole address. */
export interface Shell {
  readonly site: Site;
  /** The page's path with the base path in front. */
  readonly path: string;
  /** In an edition, that of the live page. */
  readonly canonical: string;
  /** The page's structured data; that of an entry's page comes with its view. */
  readonly jsonLd: string | undefined;
  /** Whether the page belongs to a private edition, which no search engine may take. */
  readonly isPrivate: boolean;
  /** Of a page in an edition: which one, and the page's own whole address. */
  readonly edition: { readonly label: string; readonly date: string; readonly address: string } | undefined;
}

/** What a page of a list is rendered from, and what it offers to reference managers, where its entries can be cited. */
export type ListProps<View> = Shell & {
  readonly view: Page<View>;
  readonly items?: readonly CslData[] | undefined;
};

/**
 * What an entry's page is rendered from: its view, its body as HTML, its citation in the citation styles, and the site
 * around it.
 */
export type PageProps<View> = Shell & {
  readonly view: View;
  readonly body: string;
  readonly formatted?: FormattedCitation | undefined;
};
