import type { CslData } from '#domain/bibliography/csl-data.ts';
import type { FormattedCitation } from '#domain/bibliography/format-citation.ts';
import type { PageShell } from '#knowledge/page-shell.ts';
import type { Page } from '#knowledge/views/divide.ts';

/** What a page of a list is rendered from, and what it offers to reference managers, where its entries can be cited. */
export type ListProps<View> = PageShell & {
  readonly view: Page<View>;
  readonly items?: readonly CslData[] | undefined;
};

/**
 * What an entry's page is rendered from: its view, its body as HTML, its citation in the citation styles, and the site
 * around it.
 */
export type PageProps<View> = PageShell & {
  readonly view: View;
  readonly body: string;
  readonly formatted?: FormattedCitation | undefined;
};
