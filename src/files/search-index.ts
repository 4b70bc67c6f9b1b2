import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '#knowledge/search-record.ts';
import type { Shard } from '#knowledge/shard.ts';
import { pagefindVersion } from './pagefind/earlier-index.ts';
import { indexFiles } from './search-files.ts';
import type { SearchWork } from './search-index-process.ts';

/** Raise it when what is written for the same records changes. */
const format = 7;

/**
 * Builds the index in the cache folder, or finds it there when it was built before from the same records. It is built in a
 * process of its own, so that the pages can be built meanwhile and the memory is given back.
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
  const digest = digestOf(records, language, shard);
  const folder = join(indexes, digest);
  const files = join(folder, indexFiles);
  if (existsSync(files)) return files;
  mkdirSync(indexes, { recursive: true });
  const unfinished = join(indexes, 'unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  const others = readdirSync(indexes).map((name) => join(indexes, name));
  await inProcess({
    records,
    shard,
    folder: unfinished,
    earlier: others[0],
    language: language.toLowerCase(),
    mark: digest.slice(0, 8),
  });
  renameSync(unfinished, folder);
  for (const other of others) rmSync(other, { recursive: true, force: true });
  return files;
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

function inProcess(work: SearchWork): Promise<void> {
  const child = fork(new URL('./search-index-process.ts', import.meta.url), { serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Building the search index ended with ${code}`));
    });
    child.send(work);
  });
}

function digestOf(records: readonly SearchRecord[], language: string, shard: Shard | undefined): string {
  const hash = createHash('sha256').update(JSON.stringify([format, pagefindVersion(), language, shard]));
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest('hex').slice(0, 32);
}
