import { formatDate } from '#domain/bibliography/edtf.ts';
import { homeJsonLd, pageJsonLd } from '#export/json-ld/site.ts';
import { splitKey, type EntryKey } from '#knowledge/entry.ts';
import type { KnowledgeBase } from '#knowledge/knowledge-base.ts';
import type { PageShell } from '#knowledge/page-shell.ts';
import { entryAt, hrefOf, urlOf } from '#knowledge/permalink.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { load } from './load.ts';

/** @param path the page's path under the site's root, e.g. `/claims/` */
export function shellOf(path: string): PageShell {
  const context = load();
  const { knowledgeBase, publication, frozen } = context;
  return {
    site: knowledgeBase.site,
    path: hrefOf(publication, path),
    canonical: urlOf(frozen?.live ?? publication, path),
    jsonLd: jsonLdOf(context, path),
    isPrivate: context.fullTexts !== undefined,
    edition: frozen && {
      label: frozen.label,
      date: formatDate(frozen.date),
      address: urlOf(publication, path),
    },
  };
}

/** The structured data of an entry's page comes with its view; the page of one that is gone is a page like others. */
function jsonLdOf(context: ViewContext, path: string): string | undefined {
  const key = entryAt(path);
  if (key !== undefined && isEntry(context.knowledgeBase, key)) return undefined;
  return path === '/' ? homeJsonLd(context) : pageJsonLd(context, path);
}

function isEntry({ entries }: KnowledgeBase, key: EntryKey): boolean {
  const [collection, id] = splitKey(key);
  return entries[collection].has(id);
}

/** A path under the site's root as it goes into `href`. */
export function href(path: string): string {
  return hrefOf(load().publication, path);
}
