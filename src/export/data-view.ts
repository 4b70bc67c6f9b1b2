import { canonicaliser } from '#domain/annotation/canonical-text.ts';
import { collectionNames } from '#schema/fields.ts';
import { hrefOf } from '#knowledge/permalink.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { dataFiles, type DataFile } from './data-files.ts';
import { descriptions } from './descriptions.ts';
import { bulkLoads, exampleQueries, type ExampleQuery } from './example-queries.ts';
import { feedPaths } from './feeds/feed.ts';
import { fieldList, type FieldRow } from './field-list.ts';
import { factsOf, knownFacts } from './file-facts.ts';
import { jsonSchema, recordName } from './json-schema.ts';
import { tables } from './tables/tables.ts';

/** What can be taken away, as its page shows it. */
export interface DataPageView {
  readonly groups: Readonly<Record<DataFile['group'], readonly FileRow[]>>;
  readonly feeds: readonly { readonly href: string; readonly title: string }[];
  /** The fields of each collection's records. */
  readonly records: readonly { readonly collection: string; readonly fields: readonly FieldRow[] }[];
  readonly tables: readonly {
    readonly name: string;
    readonly description: string;
    readonly columns: readonly FieldRow[];
  }[];
  readonly queries: readonly ExampleQuery[];
  readonly bulkLoads: typeof bulkLoads;
  /** The name of the form in which texts are compared. */
  readonly canonicaliser: string;
  readonly isUnderBase: boolean;
}

export interface FileRow {
  readonly href: string;
  /** The last part of its address. */
  readonly name: string;
  readonly title: string;
  readonly use: string;
  readonly size: string;
}

/** The database is not written here: whoever does so has its size remembered before. */
export function dataView(context: ViewContext): DataPageView {
  const row = ({ path, title, use, write }: DataFile): FileRow => ({
    href: hrefOf(context.publication, path),
    name: path.slice('/data/'.length),
    title,
    use,
    size: formatBytes((write ? factsOf(context, path, write) : knownFacts(context, path))?.bytes ?? 0),
  });
  const rows = (group: DataFile['group']): FileRow[] =>
    [...dataFiles, ...descriptions].filter((file) => file.group === group).map(row);
  return {
    groups: {
      whole: rows('whole'),
      collections: rows('collections'),
      tables: rows('tables'),
      argument: rows('argument'),
      descriptions: rows('descriptions'),
    },
    feeds: [
      { href: hrefOf(context.publication, feedPaths.all), title: 'All changes (Atom)' },
      { href: hrefOf(context.publication, feedPaths.json), title: 'All changes (JSON Feed)' },
      { href: hrefOf(context.publication, feedPaths.corrections), title: 'Corrections (Atom)' },
    ],
    records: collectionNames.map((collection) => ({
      collection,
      fields: fieldList(jsonSchema(context, recordName(collection))),
    })),
    tables: tables.map(({ name, description, key, columns }) => ({
      name,
      description,
      columns: columns.map((column) => ({
        name: column.name,
        type: `${column.type}${column.required ? '' : ', may be empty'}`,
        description: [
          column.description,
          key.includes(column.name) ? 'Part of the key.' : '',
          column.references === undefined ? '' : `An id of ${column.references}.`,
        ]
          .filter(Boolean)
          .join(' '),
      })),
    })),
    queries: exampleQueries,
    bulkLoads,
    canonicaliser,
    isUnderBase: context.publication.base !== '/',
  };
}

/** `870 B`, `36 KB`, `1.6 MB`: in powers of a thousand. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
