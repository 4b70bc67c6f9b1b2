import { filterNames, type Selection } from './filters.ts';

/** What the search page shows, as its address says it. */
export interface SearchState {
  readonly text: string;
  readonly selection: Selection;
  /** The reader wants the words as typed, not as corrected. */
  readonly asTyped: boolean;
  /** The names of the other knowledge bases that are searched as well. */
  readonly also: readonly string[];
}

/** @param search the part of the address behind `?` */
export function readState(search: string): SearchState {
  const given = new URLSearchParams(search);
  const selection = Object.fromEntries(
    filterNames.flatMap((name) => {
      const values = [...new Set(given.getAll(name))].filter((value) => value !== '');
      return values.length > 0 ? [[name, values]] : [];
    }),
  );
  return { text: given.get('q') ?? '', selection, asTyped: given.has('typed'), also: given.getAll('also') };
}

/** The address that shows a state: empty, or `?` and what it takes. */
export function writeState({ text, selection, asTyped, also }: Partial<SearchState>): string {
  const given = new URLSearchParams();
  if (text) given.set('q', text);
  if (asTyped) given.set('typed', '');
  for (const name of filterNames) for (const value of selection?.[name] ?? []) given.append(name, value);
  for (const name of also ?? []) given.append('also', name);
  const search = given.toString();
  return search === '' ? '' : `?${search}`;
}
