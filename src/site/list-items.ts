import type { CslData } from '#domain/bibliography/csl-data.ts';
import type { AnyEntry } from '#knowledge/entry.ts';
import { citedItem, isCited } from '#knowledge/views/cited-item.ts';
import { citedEdition, find, type EntryLink } from '#knowledge/views/context.ts';
import type { ShownList } from './list-pages.ts';
import { load } from './load.ts';

/** What a page of a list offers to reference managers: what the pages of its entries cite. */
export function listedItems(shown: ShownList): CslData[] {
  const context = load();
  return listed(shown).flatMap(({ collection, id }) => {
    const entry = find(context, collection, id) as AnyEntry | undefined;
    return entry && isCited(entry) ? [citedItem(context, entry, citedEdition(context, entry))] : [];
  });
}

function listed({ list, view }: ShownList): readonly Pick<EntryLink, 'collection' | 'id'>[] {
  switch (list) {
    case 'claims':
      return view.byQuestion.flatMap(({ claims }) => claims.map(({ claim }) => claim));
    case 'sources':
      return view.groups.flatMap(({ rows }) =>
        rows.map(({ line }) => ({ collection: 'sources' as const, id: line.id })),
      );
    case 'positions':
      return view.groups.flatMap(({ positions }) => positions);
    case 'questions':
      return view.rows.map(({ question }) => question);
    case 'measures':
    case 'terms':
      return view.rows.map(({ link }) => link);
    default:
      return [];
  }
}
