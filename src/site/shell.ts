import type { Site } from '#schema/site.ts';
import { formatDate } from '#domain/bibliography/edtf.ts';
import { homeJsonLd, pageJsonLd } from '#export/json-ld/site.ts';
import { entryAt, hrefOf, urlOf } from '#knowledge/permalink.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { load } from './load.ts';
import { sourceFiles } from './source-files.ts';

/** The site around a page. */
export interface PageShell {
  readonly site: Site;
  /** The page's whole address; in an edition, that of its live page. */
  readonly canonical: string;
  readonly jsonLd: string | undefined;
  /** Of a page in an edition: which one, and the page's own whole address. */
  readonly edition: { readonly label: string; readonly date: string; readonly address: string } | undefined;
}

/** @param path the page's path under the site's root, e.g. `/claims/` */
export function shellOf(path: string): PageShell {
  const context = load();
  const { knowledgeBase, publication, frozen } = context;
  return {
    site: knowledgeBase.site,
    canonical: urlOf(frozen?.live ?? publication, path),
    jsonLd: jsonLdOf(context, path),
    edition: frozen && {
      label: frozen.label,
      date: formatDate(frozen.date),
      address: urlOf(publication, path),
    },
  };
}

/** The structured data of an entry's page comes with its view. */
function jsonLdOf(context: ViewContext, path: string): string | undefined {
  if (entryAt(path)) return undefined;
  return path === '/' ? homeJsonLd(context, sourceFiles) : pageJsonLd(context, path);
}

/** A path under the site's root as it goes into `href`. */
export function href(path: string): string {
  return hrefOf(load().publication, path);
}
