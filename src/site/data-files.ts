import { join } from 'node:path';
import { dataFiles, type DataFile } from '#export/data-files.ts';
import { descriptions } from '#export/descriptions.ts';
import { dataView, type DataPageView } from '#export/data-view.ts';
import { rememberFacts, whole } from '#export/file-facts.ts';
import { tables } from '#export/tables/tables.ts';
import { writeDatabase } from '#files/database.ts';
import { writeDataFile } from '#files/write-data-file.ts';
import { isFirstShard } from '#knowledge/shard.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { sourceItem } from '#knowledge/views/cited-item.ts';
import { isByAstroAlone, siteFolder } from './handover.ts';
import { load } from './load.ts';
import { shard } from './shard.ts';
import { sourceFiles } from './source-files.ts';

/** The address of each file under `/data/`, as Astro asks for it. A build writes them along with the page that lists them. */
export function dataPaths(): { params: { file: string }; props: { file: DataFile } }[] {
  if (!isByAstroAlone) return [];
  return everyFile().map((file) => ({ params: { file: file.path.slice('/data/'.length) }, props: { file } }));
}

/** A file under `/data/`. */
export function dataResponse({ write, mediaType }: DataFile): Response {
  const context = load();
  const body = write ? whole(write(context)) : new Uint8Array(writeDatabase(tables, context));
  return new Response(body, { headers: { 'Content-Type': mediaType } });
}

/** The page that lists the files, with their sizes. In a build it is the one that has them written: once, not for their sizes alone. */
export function dataPage(): DataPageView {
  const context = load();
  return dataView(context, isByAstroAlone ? databaseSize(context) : writeDataFiles(context), bibliographies);
}

/** @returns the size of the database in bytes */
function writeDataFiles(context: ViewContext): number {
  let databaseBytes = 0;
  for (const { path, write } of everyFile()) {
    const facts = writeDataFile(
      isFirstShard(shard) ? join(siteFolder(), path) : undefined,
      write ? write(context) : [writeDatabase(tables, context)],
    );
    if (write) rememberFacts(context, path, facts);
    else databaseBytes = facts.bytes;
  }
  return databaseBytes;
}

function databaseSize(context: ViewContext): number {
  return writeDatabase(tables, context).length;
}

/** Tables first: other files say how large they are. */
function everyFile(): readonly DataFile[] {
  const files = [...dataFiles, ...bibliographies, ...descriptions];
  const isTable = ({ mediaType }: DataFile): boolean => mediaType === 'text/csv';
  return [...files.filter(isTable), ...files.filter((file) => !isTable(file))];
}

/** All sources, for reference managers. */
const bibliographies = sourceFiles.map(({ path, name, type, write }): DataFile => ({
  group: 'collections',
  path,
  title: name,
  use: 'Reference managers and text processors.',
  mediaType: type,
  write: ({ knowledgeBase }) =>
    write([...knowledgeBase.entries.sources.values()].map(({ id, data }) => sourceItem(id, data))),
}));
