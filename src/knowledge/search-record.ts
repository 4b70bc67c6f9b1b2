import { collectionNames } from '#schema/fields.ts';
import type { AnyEntry } from './entry.ts';
import { permalink } from './permalink.ts';
import { contentOf } from './search-content.ts';
import { filtersOf, type FilterValues } from './search-filters.ts';
import { bylineOf } from './search-byline.ts';
import { calledOf, namesOf } from './search-names.ts';
import { labelOf, titleOf, type ViewContext } from './views/context.ts';

/** What search knows of an entry: one record, one result. */
export interface SearchRecord {
  /** The page's path under the site's root, without the base path: the search engine puts that in front. */
  readonly url: string;
  /** The words it is found by, besides those of `meta`, as plain text; shown in part as the result's excerpt. */
  readonly content: string;
  /** Searched as well, and shown. `name` (what a thing is called) and `label` (a statement's short form) rank high. */
  readonly meta: {
    readonly title: string;
    /** Who and where, in one line. */
    readonly byline?: string;
    readonly name?: string;
    readonly label?: string;
  };
  /** An entry goes before all others when one of these is asked for. */
  readonly called?: readonly string[];
  readonly filters: FilterValues;
}

/** A record for every live entry that has a page of its own, in the order of the addresses. */
export function searchRecords(context: ViewContext): SearchRecord[] {
  const { entries } = context.knowledgeBase;
  return collectionNames
    .filter((collection) => collection !== 'events')
    .flatMap((collection) => [...(entries[collection] as ReadonlyMap<string, AnyEntry>).values()])
    .map((entry) => searchRecord(context, entry))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function searchRecord(context: ViewContext, entry: AnyEntry): SearchRecord {
  const title = titleOf(entry);
  const label = labelOf(entry);
  const names = namesOf(entry);
  const byline = bylineOf(context, entry);
  return {
    url: permalink(entry.collection, entry.id),
    content: contentOf(context, entry),
    meta: {
      title,
      ...(byline && { byline }),
      ...(names.length > 0 ? { name: names.join(' · ') } : label !== title && { label }),
    },
    called: calledOf(entry),
    filters: filtersOf(context, entry),
  };
}
