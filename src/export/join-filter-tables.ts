import { filterTable, type FilterTable } from '#knowledge/filter-table.ts';

/** One table of several, whose results follow upon each other. */
export function joinFilterTables(tables: readonly FilterTable[]): FilterTable {
  return filterTable(
    tables.flatMap((table) =>
      table.collection.of.map((_, row) =>
        Object.fromEntries(
          Object.entries(table).map(([filter, { values, of }]) => {
            return [filter, (of[row] ?? []).map((place) => values[place] as string)];
          }),
        ),
      ),
    ),
  );
}
