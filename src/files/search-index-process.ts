import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filterTable } from '#knowledge/filter-table.ts';
import { searchPart } from '#knowledge/search-part.ts';
import type { SearchRecord } from '#knowledge/search-record.ts';
import { searchTerms } from '#knowledge/search-terms.ts';
import { isInShard, type Shard } from '#knowledge/shard.ts';
import { noteIndex, readEarlierIndex } from './pagefind/earlier-index.ts';
import { readTexts } from './pagefind/texts.ts';
import { writePagefindIndex } from './pagefind/write-index.ts';
import { filterFile, indexFiles, partFile, termFile } from './search-files.ts';

/** What the process is given that builds a search index. */
export interface SearchWork {
  readonly records: readonly SearchRecord[];
  /** The part of the site whose records go in; the words for corrections are those of all. */
  readonly shard: Shard | undefined;
  /** Where it is built: the index itself in `files`, beside it what the next one can use again. */
  readonly folder: string;
  /** Where an earlier one lies likewise. */
  readonly earlier: string | undefined;
  readonly language: string;
  readonly mark: string;
}

/** How many pages and places one file of the index has: two words then cost a reader some 20 KB, and the list of files 7 KB. */
const chunkSize = 4000;

/** Parts of Pagefind's bundle that nothing here uses. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

process.once('message', (work: SearchWork) => {
  void buildIndex(work).then(() => process.exit());
});
// A build that was killed needs no index any more, and the next one writes into the same folder.
process.once('disconnect', () => process.exit(1));

async function buildIndex({
  records,
  shard,
  folder: home,
  earlier,
  language,
  mark,
}: SearchWork): Promise<void> {
  const folder = join(home, indexFiles);
  mkdirSync(folder, { recursive: true });
  const put = (name: string, value: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(value));

  const own = records.filter(({ url }) => isInShard(shard, url));
  const { read, tokens } = readTexts(records.map(asShown), language);
  const note = await writePagefindIndex(
    read.filter(({ url }) => isInShard(shard, url)),
    tokens,
    folder,
    {
      language,
      mark,
      chunkSize,
      earlier: earlier === undefined ? undefined : readEarlierIndex(earlier, indexFiles),
    },
  );
  noteIndex(home, note);
  for (const name of readdirSync(folder)) if (unused.test(name)) rmSync(join(folder, name));
  put(filterFile, filterTable(own.map(({ filters }) => filters)));
  put(
    termFile,
    searchTerms(
      tokens,
      read.map(({ texts: { content, meta } }) => [content, ...meta.values()]),
    ),
  );
  put(partFile, [
    searchPart(
      mark,
      own.map(({ url, filters, called = [], actors = [] }) => ({
        url,
        noun: filters.collection?.[0] ?? '',
        called,
        actors,
      })),
    ),
  ]);
}

/** Of the filters, only those go in that a result shows, and the status: the browser narrows and counts by the table of filters. */
function asShown({ url, content, meta, filters, status }: SearchRecord) {
  const { collection, kind } = filters;
  return {
    url,
    content,
    meta: { ...meta },
    filters: {
      ...(collection && { collection }),
      ...(kind && { kind }),
      ...(status && { status: [status] }),
    },
  };
}
