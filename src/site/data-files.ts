import { join } from 'node:path';
import { databasePath, dataFiles, type DataFile } from '#export/data-files.ts';
import { descriptions } from '#export/descriptions.ts';
import { dataView, type DataPageView } from '#export/data-view.ts';
import { knownFacts, rememberFacts, whole } from '#export/file-facts.ts';
import { tables } from '#export/tables/tables.ts';
import { writeDatabase } from '#files/database.ts';
import { writeDataFile } from '#files/write-data-file.ts';
import { isFirstShard } from '#knowledge/shard.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { isByAstroAlone, siteFolder } from './handover.ts';
import { load } from './load.ts';
import { shard } from './shard.ts';

/** The address of each file under `/data/`, as Astro asks for it. A build writes them along with the page that lists them. */
export function dataPaths(): { params: { file: string }; props: { file: DataFile } }[] {
  if (!isByAstroAlone) return [];
  return everyFile().map((file) => ({ params: { file: file.path.slice('/data/'.length) }, props: { file } }));
}

/** A file under `/data/`. */
export function dataResponse({ group, write, mediaType }: DataFile): Response {
  const context = load();
  if (group === 'descriptions') rememberDatabase(context);
  const body = write ? whole(write(context)) : new Uint8Array(writeDatabase(tables, context));
  return new Response(body, { headers: { 'Content-Type': mediaType } });
}

/** The page that lists the files, with their sizes. In a build it is the one that has them written: once, not for their sizes alone. */
export function dataPage(): DataPageView {
  const context = load();
  if (isByAstroAlone) rememberDatabase(context);
  else writeDataFiles(context);
  return dataView(context);
}

function writeDataFiles(context: ViewContext): void {
  for (const { path, write } of everyFile()) {
    const facts = writeDataFile(
      isFirstShard(shard) ? join(siteFolder(), path) : undefined,
      write ? write(context) : [writeDatabase(tables, context)],
    );
    rememberFacts(context, path, facts);
  }
}

/** What descriptions say of the database, once for a corpus: it is no text, which they could write themselves. */
function rememberDatabase(context: ViewContext): void {
  if (knownFacts(context, databasePath)) return;
  rememberFacts(context, databasePath, writeDataFile(undefined, [writeDatabase(tables, context)]));
}

/** Tables first: other files say how large they are. */
function everyFile(): readonly DataFile[] {
  const files = [...dataFiles, ...descriptions];
  const isTable = ({ mediaType }: DataFile): boolean => mediaType === 'text/csv';
  return [...files.filter(isTable), ...files.filter((file) => !isTable(file))];
}
