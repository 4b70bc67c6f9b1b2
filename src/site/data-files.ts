import { dataFiles, type DataFile } from '#export/data-files.ts';
import { descriptions } from '#export/descriptions.ts';
import { dataView, type DataPageView } from '#export/data-view.ts';
import { tables } from '#export/tables/tables.ts';
import { writeDatabase } from '#files/database.ts';
import { isFirstShard } from '#knowledge/shard.ts';
import { sourceItem } from '#knowledge/views/cited-item.ts';
import { load } from './load.ts';
import { shard } from './shard.ts';
import { sourceFiles } from './source-files.ts';

/** The address of each file under `/data/`, as Astro asks for it. */
export function dataPaths(): { params: { file: string }; props: { file: DataFile } }[] {
  if (!isFirstShard(shard)) return [];
  return [...dataFiles, ...descriptions, ...bibliographies].map((file) => ({
    params: { file: file.path.slice('/data/'.length) },
    props: { file },
  }));
}

/** A file under `/data/`. */
export function dataResponse({ write, mediaType }: DataFile): Response {
  const context = load();
  const body = write ? write(context) : writeDatabase(tables, context);
  return new Response(body, { headers: { 'Content-Type': mediaType } });
}

export function dataPage(): DataPageView {
  const context = load();
  return dataView(context, writeDatabase(tables, context).length, bibliographies);
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
