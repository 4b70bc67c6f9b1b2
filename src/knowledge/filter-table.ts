import type { Filter, FilterValues } from './search-filters.ts';

/**
 * Which results have which values, as the browser loads it to narrow results and to count them truly: the result `n`, as the
 * index counts them, has under a filter the values `values[i]` for every `i` in `of[n]`.
 */
export type FilterTable = { readonly [F in Filter]: FilterColumn };

export interface FilterColumn {
  readonly values: readonly string[];
  readonly of: readonly (readonly number[])[];
}

const filters: readonly Filter[] = ['collection', 'kind', 'fit', 'question', 'position', 'actor', 'source'];

/** @param results their values, in the order of the index */
export function filterTable(results: readonly FilterValues[]): FilterTable {
  return Object.fromEntries(
    filters.map((filter) => [filter, column(results.map((values) => values[filter] ?? []))]),
  ) as FilterTable;
}

function column(rows: readonly (readonly string[])[]): FilterColumn {
  const values = [...new Set(rows.flat())].sort(new Intl.Collator('en', { numeric: true }).compare);
  const places = new Map(values.map((value, place) => [value, place]));
  return { values, of: rows.map((row) => row.map((value) => places.get(value) as number)) };
}
