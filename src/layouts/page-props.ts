import type { Site } from '#schema/site.ts';

/** What every layout needs to know of the site, and the page's own whole address. */
export interface Shell {
  readonly site: Site;
  readonly canonical: string;
}

/** What an entry's page is rendered from: its view, its body as HTML, and the site around it. */
export type PageProps<View> = Shell & { readonly view: View; readonly body: string };
