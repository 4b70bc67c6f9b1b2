import { collectionNames } from '#schema/fields.ts';
import { collectionTitles } from '#knowledge/collection-words.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { argumentAif } from './aif.ts';
import { argumentArgdown } from './argdown.ts';
import { argumentApx, argumentTgf } from './attack-graph.ts';
import { bibliographies } from './bibliographies.ts';
import { csvPath, tableCsv } from './csv.ts';
import { dataPackageJson } from './data-package.ts';
import type { FileText } from './file-facts.ts';
import { collectionJson, knowledgeBaseJson, knowledgeBaseNdjson } from './json.ts';
import { tables } from './tables/tables.ts';

/** A file under `/data/`. */
export interface DataFile {
  /** Under the site's root. */
  readonly path: string;
  readonly group: 'whole' | 'collections' | 'tables' | 'argument' | 'descriptions';
  readonly title: string;
  /** What it is good for. */
  readonly use: string;
  readonly mediaType: string;
  /** `undefined` for the database, whose bytes are no text. */
  readonly write: ((context: ViewContext) => FileText) | undefined;
}

export const databasePath = '/data/knowledge-base.sqlite';

/** What can be taken away, apart from what describes it: one line a file. */
export const dataFiles: readonly DataFile[] = [
  file(
    'whole',
    'knowledge-base.json',
    'Everything as JSON',
    'Programs that want all of it at once; every record with what its page shows.',
    'application/json',
    knowledgeBaseJson,
  ),
  file(
    'whole',
    'knowledge-base.ndjson',
    'Everything as NDJSON',
    'Bulk loading into a search engine or a database: one record a line.',
    'application/x-ndjson',
    knowledgeBaseNdjson,
  ),
  file(
    'whole',
    databasePath.slice('/data/'.length),
    'All tables as an SQLite database',
    'Asking questions in SQL: the tables below in one file, with keys, foreign keys and indexes. The JSON says more of some records.',
    'application/vnd.sqlite3',
    undefined,
  ),
  ...collectionNames.map((name) =>
    file(
      'collections',
      `${name}.json`,
      titleOf(name),
      'One collection as JSON.',
      'application/json',
      (context) => collectionJson(context, name),
    ),
  ),
  ...bibliographies,
  file(
    'tables',
    'datapackage.json',
    'Data package',
    'Names every table with its columns, keys, size and hash (Frictionless): open this one, the tables come with it.',
    'application/json',
    dataPackageJson,
  ),
  ...tables.map((table) =>
    file(
      'tables',
      csvPath(table).slice('/data/'.length),
      `Table ${table.name}`,
      table.description,
      'text/csv',
      (context) => tableCsv(table, context),
    ),
  ),
  file(
    'argument',
    'argument.aif.json',
    'Argument Interchange Format',
    'Argument-mapping tools that read AIFdb JSON.',
    'application/json',
    argumentAif,
  ),
  file(
    'argument',
    'argument.argdown',
    'Argdown',
    'Reading and editing the argument as text; drawing maps.',
    'text/plain',
    argumentArgdown,
  ),
  file(
    'argument',
    'argument.tgf',
    'Attack graph, Trivial Graph Format',
    'Argumentation solvers and graph editors.',
    'text/plain',
    argumentTgf,
  ),
  file(
    'argument',
    'argument.apx',
    'Attack graph, ASPARTIX facts',
    'Answer-set programs and argumentation solvers.',
    'text/plain',
    argumentApx,
  ),
];

function file(
  group: DataFile['group'],
  name: string,
  title: string,
  use: string,
  mediaType: string,
  write: DataFile['write'],
): DataFile {
  return { group, path: `/data/${name}`, title, use, mediaType, write };
}

function titleOf(name: (typeof collectionNames)[number]): string {
  return name === 'events' ? 'Events' : collectionTitles[name];
}
