import { joinFilterTables } from '#export/join-filter-tables.ts';
import type { FilterTable } from '#knowledge/filter-table.ts';
import { pagefindOptions, type Pagefind } from './pagefind.ts';

/** Another knowledge base whose index is searched together with that of this site. */
export interface OtherSite {
  readonly name: string;
  /** Its whole address, with a slash at the end. */
  readonly address: string;
}

/** The indexes that are searched as one, and the sites that did not answer. */
export interface Indexes {
  readonly pagefind: Pagefind;
  /** The folders of the indexes whose site has a table of filters: the site's own, then those of other sites. */
  readonly folders: readonly string[];
  readonly unreachable: readonly OtherSite[];
}

/**
 * Loads Pagefind with a site's index, those of the parts in which the site was built, and those of other sites. A site that
 * does not answer is left out: search goes on without it.
 *
 * @see https://pagefind.app/docs/multisite/
 */
export async function loadIndexes(
  folder: string,
  others: readonly OtherSite[],
  load: (folder: string) => Promise<Pagefind>,
): Promise<Indexes> {
  const [pagefind, parts] = await Promise.all([load(folder), partsOf(folder)]);
  for (const part of parts) await pagefind.mergeIndex(part, pagefindOptions);
  const folders = [folder];
  const unreachable: OtherSite[] = [];
  for (const site of others) {
    const other = `${site.address}pagefind/`;
    try {
      for (const index of [other, ...(await partsOf(other))])
        await pagefind.mergeIndex(index, pagefindOptions);
      folders.push(other);
    } catch {
      unreachable.push(site);
    }
  }
  return { pagefind, folders, unreachable };
}

/** The tables of several folders as one. */
export async function loadFilterTable(folders: readonly string[]): Promise<FilterTable> {
  const tables = await Promise.all(
    folders.map((folder) => fetchJson<FilterTable>(`${folder}search-filters.json`)),
  );
  return tables.length === 1 ? (tables[0] as FilterTable) : joinFilterTables(tables);
}

/** @throws when it cannot be had */
export async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} fetching ${address}`);
  return (await response.json()) as Value;
}

async function partsOf(folder: string): Promise<string[]> {
  const names = await fetchJson<readonly string[]>(`${folder}search-parts.json`);
  return names.map((name) => `${folder}${name}/`);
}
