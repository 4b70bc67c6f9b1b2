import type { CslData } from '#domain/bibliography/csl-data.ts';
import type { AnyEntry } from '#knowledge/entry.ts';
import { citedItem, isCited } from '#knowledge/views/cited-item.ts';
import { citedEdition, find, type EntryLink, type ViewContext } from '#knowledge/views/context.ts';
import { listPages } from '#knowledge/views/list-pages.ts';
import { isFirstShard } from '#knowledge/shard.ts';
import { load } from './load.ts';
import { shard } from './shard.ts';

/** A list of the site, by its address. */
type ListName = keyof typeof listPages;

/** A page of it. */
type ListPage<Name extends ListName> = ReturnType<(typeof listPages)[Name]>[number];

/** A page of a list, and which list it is. */
type ShownList = { [Name in ListName]: { list: Name; view: ListPage<Name> } }[ListName];

/** A page that a list goes on for. */
export interface FurtherPage {
  readonly params: { readonly list: ListName; readonly number: string };
  readonly props: {
    readonly shown: ShownList;
    readonly path: string;
  };
}

/** What the page at the list's own address shows. */
export function firstPage<Name extends ListName>(
  list: Name,
): { view: ListPage<Name>; items: readonly CslData[] | undefined } {
  const view = divided(list)[0] as ListPage<Name>;
  return { view, items: listedItems({ list, view } as ShownList) };
}

/** The pages that lists go on for, at `/<list>/page/2/` and so on. */
export function furtherPages(): FurtherPage[] {
  if (!isFirstShard(shard)) return [];
  return (Object.keys(listPages) as ListName[]).flatMap((list) =>
    divided(list)
      .slice(1)
      .map((view) => {
        const path = `/${list}/page/${view.page.number}/`;
        const shown = { list, view } as ShownList;
        return {
          params: { list, number: String(view.page.number) },
          props: { shown, path },
        };
      }),
  );
}

/** What a page of a list offers to reference managers: what the pages of its entries cite. */
export function listedItems(shown: ShownList): readonly CslData[] | undefined {
  const context = load();
  return listed(shown)?.flatMap(({ collection, id }) => {
    const entry = find(context, collection, id) as AnyEntry | undefined;
    return entry && isCited(entry) ? [citedItem(context, entry, citedEdition(context, entry))] : [];
  });
}

function listed({ list, view }: ShownList): readonly Pick<EntryLink, 'collection' | 'id'>[] | undefined {
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
      return undefined;
  }
}

/** Divided once for a build, and again when the corpus was read again. */
let known: { readonly of: ViewContext; readonly pages: Map<ListName, readonly unknown[]> } | undefined;

function divided<Name extends ListName>(name: Name): readonly ListPage<Name>[] {
  const context = load();
  if (known?.of !== context) known = { of: context, pages: new Map() };
  const pages = known.pages.get(name) ?? listPages[name](context);
  known.pages.set(name, pages);
  return pages as readonly ListPage<Name>[];
}
