import type { Filter, FilterValues } from './search-filters.ts';

/**
 * Which results have which values, as the browser loads it to narrow results and to count them truly. Lists are parallel:
 * the result `ids[n]` has, under a filter, the values `values[i]` for every `i` in `of[n]`.
 */
export interface FilterTable {
  readonly ids: readonly string[];
  readonly filters: { readonly [F in Filter]: FilterColumn };
}

export interface FilterColumn {
  readonly values: readonly string[];
  readonly of: readonly (readonly number[])[];
}

const filters: readonly Filter[] = ['collection', 'kind', 'fit', 'question', 'position', 'actor', 'source'];

/** @param results what the search engine calls each record, and the record's values, in any order that is kept */
export function filterTable(
  results: readonly { readonly id: string; readonly filters: FilterValues }[],
): FilterTable {
  return {
    ids: results.map(({ id }) => id),
    filters: Object.fromEntries(
      filters.map((filter) => [filter, column(results.map((result) => result.filters[filter] ?? []))]),
    ) as FilterTable['filters'],
  };
}

function column(rows: readonly (readonly string[])[]): FilterColumn {
  const values = [...new Set(rows.flat())].sort(new Intl.Collator('en', { numeric: true }).compare);
  const places = new Map(values.map((value, place) => [value, place]));
  return { values, of: rows.map((row) => row.map((value) => places.get(value) as number)) };
}
