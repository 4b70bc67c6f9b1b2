import { createHash } from 'node:crypto';
import type { CollectionName } from '#schema/fields.ts';
import type { Entry } from '#knowledge/entry.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { load } from './load.ts';

/** A page of an entry: its address, its view, and a digest of the view by which an unchanged page is not rendered again. */
export interface EntryPage<View> {
  readonly params: { readonly id: string };
  readonly props: { readonly view: View };
  readonly cacheKey: string;
}

/** The pages of a collection, one an entry. */
export function entryPages<Name extends CollectionName, View>(
  collection: Name,
  viewOf: (context: ViewContext, entry: Entry<Name>) => View,
): EntryPage<View>[] {
  const context = load();
  const chrome = chromeOf(context);
  return [...context.knowledgeBase.entries[collection].values()].map((entry) => {
    const view = viewOf(context, entry);
    return { params: { id: entry.id }, props: { view }, cacheKey: digest(chrome + JSON.stringify(view)) };
  });
}

/** What stands on every page and so belongs to every page's digest. */
function chromeOf({ knowledgeBase, publication }: ViewContext): string {
  const { name, tagline, licence, repository, language } = knowledgeBase.site;
  return JSON.stringify([name, tagline, licence, repository, language, publication]);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
