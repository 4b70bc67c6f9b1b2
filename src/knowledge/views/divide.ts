/** Which page of how many a part of a long list is. */
export interface PageNumber {
  readonly number: number;
  readonly of: number;
}

/** A part of a list that is divided by pages, so that no page grows with the corpus. */
export type Page<View> = View & { readonly page: PageNumber };

/** How much stands on a page: a list up to `whole` is not divided, a longer one has `most` on each page. */
export interface PageSize {
  readonly whole: number;
  readonly most: number;
}

/** Rows of one or two lines. With more than 300 a slow phone waits for the page. */
export const rows: PageSize = { whole: 300, most: 100 };

/** Longer pieces: several lines each, or tables. */
export const pieces: PageSize = { whole: 100, most: 30 };

/** The parts as numbered pages; a list without items is one empty page. */
export function numbered<View>(views: readonly View[]): Page<View>[] {
  return views.map((view, index) => ({ ...view, page: { number: index + 1, of: views.length } }));
}

/** Items, page by page. */
export function divide<Item>(items: readonly Item[], { whole, most }: PageSize): (readonly Item[])[] {
  if (items.length <= whole) return [items];
  return Array.from({ length: Math.ceil(items.length / most) }, (_, at) =>
    items.slice(at * most, (at + 1) * most),
  );
}

/**
 * Groups of items, page by page; a group that does not fit goes on, under the same heading, on the next page.
 *
 * @param key where in a group its items are
 */
export function divideGroups<Key extends string, Group extends { readonly [K in Key]: readonly unknown[] }>(
  groups: readonly Group[],
  key: Key,
  size: PageSize,
): (readonly Group[])[] {
  const items = groups.flatMap((group) => group[key].map((item) => ({ group, item })));
  if (items.length <= size.whole) return [groups];
  return divide(items, size).map((page) =>
    [...Map.groupBy(page, ({ group }) => group)].map(([group, found]) => ({
      ...group,
      [key]: found.map(({ item }) => item),
    })),
  );
}

/** The part at a place, counted from 0; empty where the list has ended. */
export function partAt<Item>(parts: readonly (readonly Item[])[], at: number): readonly Item[] {
  return parts[at] ?? [];
}
