import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFiles, type DataFile } from '#export/data-files.ts';
import { descriptions } from '#export/descriptions.ts';
import { dataView, type DataPageView } from '#export/data-view.ts';
import { writeWithFacts } from '#export/file-facts.ts';
import { tables } from '#export/tables/tables.ts';
import { writeDatabase } from '#files/database.ts';
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
  const body = write ? write(context) : writeDatabase(tables, context);
  return new Response(body, { headers: { 'Content-Type': mediaType } });
}

/** The page that lists the files, with their sizes. In a build it is the one that has them written: once, not for their sizes alone. */
export function dataPage(): DataPageView {
  const context = load();
  return dataView(context, isByAstroAlone ? databaseSize(context) : writeDataFiles(context), bibliographies);
}

/** @returns the size of the database in bytes */
function writeDataFiles(context: ViewContext): number {
  const isWritten = isFirstShard(shard);
  const put = ({ path }: DataFile, content: string | Uint8Array): void => {
    if (isWritten) writeFileAnew(join(siteFolder(), path), content);
  };
  let databaseBytes = 0;
  for (const file of everyFile()) {
    if (file.write) put(file, writeWithFacts(context, file.path, file.write));
    else {
      const database = writeDatabase(tables, context);
      databaseBytes = database.length;
      put(file, database);
    }
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

function writeFileAnew(place: string, content: string | Uint8Array): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
}
