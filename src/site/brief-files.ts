import type { BriefCollection, BriefEntry, BriefFile } from '#knowledge/views/brief-view.ts';
import type { Entry } from '#knowledge/entry.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { load } from './load.ts';
import { entryPages, type EntryPage } from './pages.ts';

/** The data of a collection's entries for briefs: also under their earlier ids, and of those that are gone. */
export function briefFiles<Name extends BriefCollection>(
  collection: Name,
  viewOf: (context: ViewContext, entry: Entry<Name>) => BriefEntry,
): EntryPage<BriefFile>[] {
  const { entries, graves } = load().knowledgeBase;
  const pages: EntryPage<BriefFile>[] = entryPages(collection, viewOf);
  const earlier = pages.flatMap((page) => {
    const aliases: readonly string[] = entries[collection].get(page.params.id)?.data.aliases ?? [];
    return aliases.map((id) => ({ ...page, params: { id } }));
  });
  const gone = [...graves.values()]
    .filter((grave) => grave.collection === collection)
    .map(({ id, tombstone }) => {
      const view: BriefFile = { collection, id, reason: tombstone.reason, see: tombstone.see };
      return { params: { id }, props: { view }, cacheKey: JSON.stringify(view) };
    });
  return [...pages, ...earlier, ...gone];
}
