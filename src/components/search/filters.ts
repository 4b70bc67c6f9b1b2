import type { FilterTable } from '#knowledge/filter-table.ts';
import type { Filter } from '#knowledge/search-filters.ts';

/** The chosen values of each filter. Several values of one filter widen the choice, several filters narrow it. */
export type Selection = { readonly [F in Filter]?: readonly string[] };

/** A value of a filter with the number of results it would leave. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

export const filterNames = [
  'collection',
  'kind',
  'fit',
  'question',
  'position',
  'actor',
  'source',
] as const satisfies readonly Filter[];

/** What results are narrowed by: their values, and the row of each in these by its id. */
export interface Filtering {
  readonly table: FilterTable;
  readonly rows: ReadonlyMap<string, number>;
}

export function rowsOf(results: readonly { readonly id: string }[]): Filtering['rows'] {
  return new Map(results.map(({ id }, row) => [id, row]));
}

export function isEmpty(selection: Selection): boolean {
  return filterNames.every((name) => (selection[name] ?? []).length === 0);
}

/** The results that the selection leaves, in their order. */
export function narrow<Result extends { readonly id: string }>(
  results: readonly Result[],
  { table, rows }: Filtering,
  selection: Selection,
): Result[] {
  const passes = filterNames.map((name) => passing(table, name, selection[name]));
  return results.filter(({ id }) => passes.every((pass) => pass(rows.get(id))));
}

/**
 * How many results each value would leave. Counted from the results themselves, with every other filter applied but not the
 * value's own, so that a number says what choosing the value brings.
 */
export function countValues(
  results: readonly { readonly id: string }[],
  { table, rows }: Filtering,
  selection: Selection,
): { readonly [F in Filter]: readonly ValueCount[] } {
  const counts = filterNames.map((name) => {
    const { values, of } = table[name];
    const counted = new Array<number>(values.length).fill(0);
    for (const { id } of narrow(results, { table, rows }, { ...selection, [name]: [] }))
      for (const place of of[rows.get(id) ?? -1] ?? []) counted[place] = (counted[place] ?? 0) + 1;
    return [name, values.map((value, place) => ({ value, count: counted[place] ?? 0 }))] as const;
  });
  return Object.fromEntries(counts) as { [F in Filter]: ValueCount[] };
}

/**
 * The first results, at most `each` of a group and `total` in all, so that one group does not hide the others.
 * What is left when every group has had its share goes by rank.
 */
export function spread<Result>(
  results: readonly Result[],
  groupOf: (result: Result) => string,
  each: number,
  total: number,
): Result[] {
  const taken = new Map<string, number>();
  const isFirst = (result: Result): boolean => {
    const group = groupOf(result);
    taken.set(group, (taken.get(group) ?? 0) + 1);
    return (taken.get(group) ?? 0) <= each;
  };
  const chosen = results.filter(isFirst).slice(0, total);
  const others = results.filter((result) => !chosen.includes(result)).slice(0, total - chosen.length);
  const kept = new Set([...chosen, ...others]);
  return results.filter((result) => kept.has(result));
}

function passing(
  table: FilterTable,
  name: Filter,
  chosen: readonly string[] = [],
): (row: number | undefined) => boolean {
  if (chosen.length === 0) return () => true;
  const { values, of } = table[name];
  const places = new Set(chosen.map((value) => values.indexOf(value)));
  return (row) => (of[row ?? -1] ?? []).some((place) => places.has(place));
}
