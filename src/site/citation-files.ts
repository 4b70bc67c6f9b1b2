import { citationView, type CitationView } from '#knowledge/views/citation-view.ts';
import { citedCollections, type CitedCollection } from '#knowledge/views/cited-item.ts';
import { entryPages } from './pages.ts';

/** A file beside an entry's page with what the page cites. */
export interface CitationFile {
  readonly params: { readonly collection: string; readonly id: string };
  readonly props: { readonly view: CitationView | undefined };
  readonly cacheKey: string;
}

export function citationFiles(): CitationFile[] {
  return citedCollections.flatMap(filesOf);
}

function filesOf<Name extends CitedCollection>(collection: Name): CitationFile[] {
  return entryPages(collection, (context, entry) => citationView(context, entry as never)).map(({ params, ...page }) => ({
    ...page,
    params: { ...params, collection },
  }));
}
