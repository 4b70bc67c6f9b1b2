import { filterTable, type FilterTable } from '#knowledge/filter-table.ts';

/** One table of several, whose results are different ones. */
export function joinFilterTables(tables: readonly FilterTable[]): FilterTable {
  return filterTable(
    tables.flatMap(({ ids, filters: columns }) =>
      ids.map((id, row) => ({
        id,
        filters: Object.fromEntries(
          Object.entries(columns).map(([filter, { values, of }]) => {
            return [filter, (of[row] ?? []).map((place) => values[place] as string)];
          }),
        ),
      })),
    ),
  );
}
