import type { FilterTable } from '#knowledge/filter-table.ts';
import type { SearchPart } from '#knowledge/search-part.ts';
import { heldIn, resultsOf } from '#export/search-results.ts';
import type { SearchLanguage } from './language.ts';
import { namesIn, type Names } from './names.ts';
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
  /** The indexes of these, whose results follow upon each other in the tables. */
  readonly parts: readonly SearchPart[];
  /** What each result is, by its id: the noun of its collection. */
  readonly nouns: ReadonlyMap<string, string>;
  readonly names: Names;
  /** Of an actor, by its id, the measures it sponsors and the positions it holds. */
  readonly held: ReadonlyMap<string, ReadonlySet<string>>;
  readonly language: SearchLanguage;
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
  language: SearchLanguage,
  load: (folder: string) => Promise<Pagefind>,
): Promise<Indexes> {
  const [pagefind, parts] = await Promise.all([load(folder), partsOf(folder)]);
  const merge = (index: string): Promise<void> => pagefind.mergeIndex(index, pagefindOptions);
  await Promise.all(parts.slice(1).map((part) => merge(folder + part.folder)));
  const folders = [folder];
  const unreachable: OtherSite[] = [];
  for (const site of others) {
    const other = `${site.address}pagefind/`;
    try {
      const itsParts = await partsOf(other);
      for (const part of itsParts) await merge(other + part.folder);
      folders.push(other);
      parts.push(...itsParts);
    } catch {
      unreachable.push(site);
    }
  }
  const nouns = new Map(resultsOf(parts).map(({ id, noun }) => [id, noun]));
  return {
    pagefind,
    folders,
    parts,
    nouns,
    names: namesIn(parts, language),
    held: heldIn(parts),
    language,
    unreachable,
  };
}

export function loadFilterTable(folder: string): Promise<FilterTable> {
  return fetchJson<FilterTable>(`${folder}search-filters.json`);
}

/** @throws when it cannot be had */
export async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} fetching ${address}`);
  return (await response.json()) as Value;
}

function partsOf(folder: string): Promise<SearchPart[]> {
  return fetchJson<SearchPart[]>(`${folder}search-parts.json`);
}
