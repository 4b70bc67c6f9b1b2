import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { filterTable } from '#knowledge/filter-table.ts';
import type { SearchRecord } from '#knowledge/search-record.ts';
import { searchTerms } from '#knowledge/search-terms.ts';
import { isInShard, type Shard } from '#knowledge/shard.ts';

/** Raise it when what is written for the same records changes. */
const format = 3;

/**
 * Besides the index, for the search page: which results have which values; for "did you mean": the words there are; and the
 * folders of the indexes that go with this one.
 */
export const filterFile = 'search-filters.json';
const termFile = 'search-terms.json';
export const partFile = 'search-parts.json';

/** Parts of Pagefind's bundle that nothing here uses. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Builds the index in the cache folder, or finds it there when it was built before from the same records.
 *
 * @param shard the part of the site whose records go in; the words for corrections are those of all records
 * @returns the folder that holds it; it is complete whenever it exists
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  language: string,
  { cache, shard }: { readonly cache: string; readonly shard?: Shard | undefined },
): Promise<string> {
  const indexes = join(cache, 'search-index');
  const own = records.filter(({ url }) => isInShard(shard, url));
  const folder = join(indexes, digestOf(records, language, shard));
  if (existsSync(folder)) return folder;
  rmSync(indexes, { recursive: true, force: true });
  const unfinished = join(indexes, 'unfinished');
  mkdirSync(unfinished, { recursive: true });
  await runPagefind(own, unfinished, language);
  const ids = resultIds(unfinished);
  const results = own.flatMap(({ url, filters }) => {
    const id = ids.get(url);
    return id === undefined ? [] : [{ id, filters }];
  });
  writeFileSync(join(unfinished, filterFile), JSON.stringify(filterTable(results)));
  writeFileSync(join(unfinished, termFile), JSON.stringify(searchTerms(records)));
  writeFileSync(join(unfinished, partFile), JSON.stringify([]));
  renameSync(unfinished, folder);
  return folder;
}

/**
 * Puts a built index in its place in the site, for whatever stands there. Call it when the rest of the site stands: Astro
 * empties its output folder when it begins.
 *
 * @param outputPath the folder that the browser finds at `<base>pagefind/`
 */
export function placeSearchIndex(folder: string, outputPath: string): void {
  rmSync(outputPath, { recursive: true, force: true });
  cpSync(folder, outputPath, { recursive: true });
}

async function runPagefind(
  records: readonly SearchRecord[],
  folder: string,
  language: string,
): Promise<void> {
  const { index, errors } = await createIndex({});
  try {
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    await addRecords(index, records, language.toLowerCase());
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0)
      throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
  for (const name of readdirSync(folder)) if (unused.test(name)) rmSync(join(folder, name));
}

/** Of the filters, only those go in that a result shows: the browser narrows and counts by the table of filters. */
async function addRecords(
  index: PagefindIndex,
  records: readonly SearchRecord[],
  language: string,
): Promise<void> {
  const added = await Promise.all(
    records.map(({ url, content, meta, filters }) => {
      const shown = Object.entries({ collection: filters.collection, kind: filters.kind });
      return index.addCustomRecord({
        url,
        content,
        language,
        meta: { ...meta },
        filters: Object.fromEntries(shown.flatMap(([name, values]) => (values ? [[name, [...values]]] : []))),
      });
    }),
  );
  const errors = added.flatMap((response) => response.errors);
  if (errors.length > 0) throw new Error(`Pagefind refused a record: ${errors.join('; ')}`);
}

/** What the index calls each record, by its address. Pagefind tells it nowhere but in the files it writes. */
function resultIds(folder: string): Map<string, string> {
  const fragments = join(folder, 'fragment');
  if (!existsSync(fragments)) return new Map();
  const signature = 'pagefind_dcd'.length;
  return new Map(
    readdirSync(fragments).map((name) => {
      const text = gunzipSync(readFileSync(join(fragments, name)), { chunkSize: 4096 }).subarray(signature);
      return [(JSON.parse(text.toString('utf8')) as { url: string }).url, name.replace(/\.pf_fragment$/, '')];
    }),
  );
}

function digestOf(records: readonly SearchRecord[], language: string, shard: Shard | undefined): string {
  const { version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.resolve('pagefind')), 'utf8'),
  );
  return createHash('sha256')
    .update(JSON.stringify([format, version, language, records, shard]))
    .digest('hex')
    .slice(0, 32);
}
