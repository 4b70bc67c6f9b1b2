import { entryJsonLd } from '#export/json-ld/entry.ts';
import type { FormattedCitation } from '#domain/bibliography/format-citation.ts';
import type { CollectionName } from '#schema/fields.ts';
import type { AnyEntry, Entry } from '#knowledge/entry.ts';
import type { PageShell } from '#knowledge/page-shell.ts';
import { hrefOf, pagedCollections, permalink } from '#knowledge/permalink.ts';
import { seeEntry, type ViewContext } from '#knowledge/views/context.ts';
import type { EntryView } from '#knowledge/views/entry-view.ts';
import { furtherView, type FurtherView } from '#knowledge/views/further-view.ts';
import { pageNumberOf } from '#knowledge/views/referring-lists.ts';
import { isInShard } from '#knowledge/shard.ts';
import { formatCitation } from './citations.ts';
import { load } from './load.ts';
import { renderBody } from './render-body.ts';
import { shard } from './shard.ts';
import { shellOf } from './shell.ts';
import { routed, type Route, type SitePage } from './templates/site-page.ts';

/** The pages of a collection, one an entry; of those, the ones that belong to the part that is built. */
export function entryPages<Name extends CollectionName, Props>(
  collection: Name,
  pathOf: (id: string) => string,
  propsOf: (context: ViewContext, entry: Entry<Name>) => Props,
): Route<Props & PageShell>[] {
  const context = load();
  const pages = [...context.knowledgeBase.entries[collection].values()]
    .filter(({ id }) => isInShard(shard, `${collection}/${id}`))
    .map((entry): SitePage<Props & PageShell> => {
      const path = pathOf(entry.id);
      return {
        params: { id: entry.id },
        path,
        props: () => {
          seeEntry(context, entry as unknown as AnyEntry);
          return { ...propsOf(context, entry), ...shellOf(path) };
        },
      };
    });
  return routed(pages);
}

/** The pages behind those of entries, at `/<collection>/<id>/page/2/` and so on: hardly any entry has some. */
export function furtherEntryPages(): Route<{ readonly view: FurtherView } & PageShell>[] {
  const context = load();
  const pages = pagedCollections.flatMap((collection) =>
    [...(context.knowledgeBase.entries[collection] as ReadonlyMap<string, AnyEntry>).values()]
      .filter(({ id }) => isInShard(shard, `${collection}/${id}`))
      .flatMap((entry) => pagesBehind(context, entry)),
  );
  return routed(pages);
}

function pagesBehind(
  context: ViewContext,
  entry: AnyEntry,
): SitePage<{ readonly view: FurtherView } & PageShell>[] {
  const { collection, id } = entry;
  return Array.from({ length: pageNumberOf(context, entry).of - 1 }, (_, at) => {
    const number = at + 2;
    const path = `${permalink(collection, id)}page/${number}/`;
    return {
      params: { collection, id, number: String(number) },
      path,
      props: () => {
        seeEntry(context, entry);
        return { view: furtherView(context, entry, number), ...shellOf(path) };
      },
    };
  });
}

/** What a record's layout is given beside the site around the page. */
interface RecordProps<View> {
  readonly view: View & { readonly jsonLd: string };
  readonly body: string;
  readonly formatted: FormattedCitation | undefined;
}

/** Their pages have a heading over the body: _Context_, _Digest_. */
const underHeading: ReadonlySet<CollectionName> = new Set(['claims', 'sources']);

/** The pages that readers see: their views carry their structured data as well, and come with body and citation. */
export function recordPages<
  Name extends CollectionName,
  View extends EntryView,
  More extends object = object,
>(
  collection: Name,
  viewOf: (context: ViewContext, entry: Entry<Name>) => View,
  more: (view: View, page: string) => More = () => ({}) as More,
): Route<RecordProps<View> & More & PageShell>[] {
  return entryPages(
    collection,
    (id) => permalink(collection, id),
    (context, entry) => {
      const view = viewOf(context, entry);
      return {
        view: { ...view, jsonLd: entryJsonLd(context, entry as unknown as AnyEntry, view.crumbs) },
        body: renderBody(view.body, context.publication.base, underHeading.has(collection) ? 1 : 0),
        formatted: view.citation && formatCitation(view.citation),
        ...more(view, hrefOf(context.publication, permalink(collection, entry.id))),
      };
    },
  );
}
