import { createHash } from 'node:crypto';
import { entryJsonLd } from '#export/json-ld/entry.ts';
import type { CollectionName } from '#schema/fields.ts';
import type { AnyEntry, Entry } from '#knowledge/entry.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import type { EntryView } from '#knowledge/views/entry-view.ts';
import { isInShard } from '#knowledge/shard.ts';
import { load } from './load.ts';
import { shard } from './shard.ts';

/** A page of an entry: its address, its view, and a digest of the view by which an unchanged page is not rendered again. */
export interface EntryPage<View> {
  readonly params: { readonly id: string };
  readonly props: { readonly view: View };
  readonly cacheKey: string;
}

/** The pages of a collection, one an entry; of those, the ones that belong to the part that is built. */
export function entryPages<Name extends CollectionName, View>(
  collection: Name,
  viewOf: (context: ViewContext, entry: Entry<Name>) => View,
): EntryPage<View>[] {
  const context = load();
  const entries = [...context.knowledgeBase.entries[collection].values()];
  return entries
    .filter(({ id }) => isInShard(shard, `${collection}/${id}`))
    .map((entry) => ({
      params: { id: entry.id },
      props: {
        // Made a second time for the pages that are rendered: to keep ten thousand of them costs more than to make them.
        get view() {
          return viewOf(context, entry);
        },
      },
      cacheKey: pageKey(context, viewOf(context, entry)),
    }));
}

/** The pages that readers see: their views carry their structured data as well. */
export function recordPages<Name extends CollectionName, View extends EntryView>(
  collection: Name,
  viewOf: (context: ViewContext, entry: Entry<Name>) => View,
): EntryPage<View>[] {
  return entryPages(collection, (context, entry) => {
    const view = viewOf(context, entry);
    return { ...view, jsonLd: entryJsonLd(context, entry as unknown as AnyEntry, view.crumbs) };
  });
}

/** The digest of a page's view and of what stands on every page. */
export function pageKey(
  { knowledgeBase, publication, frozen, fullTexts }: ViewContext,
  view: unknown,
): string {
  const { name, tagline, licence, repository, language } = knowledgeBase.site;
  return createHash('sha256')
    .update(
      JSON.stringify([
        name,
        tagline,
        licence,
        repository,
        language,
        publication,
        frozen,
        fullTexts !== undefined,
        view,
      ]),
    )
    .digest('hex');
}
