import type { ViewContext } from '#knowledge/views/context.ts';
import { urlOf } from '#knowledge/permalink.ts';
import { csvPath, guardNote, tableCsv } from './csv.ts';
import { factsOf } from './file-facts.ts';
import { rightsStatement } from './rights.ts';
import type { Table } from './tables/table.ts';
import { tables } from './tables/tables.ts';

/**
 * The tables as a Frictionless data package: types, keys, foreign keys, sizes and hashes.
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function dataPackageJson(context: ViewContext): string {
  const { site } = context.knowledgeBase;
  const { name, description, licence } = site;
  const descriptor = {
    profile: 'tabular-data-package',
    name: slug(name),
    title: name,
    description: `${description} ${rightsStatement(site)} ${guardNote}`,
    homepage: urlOf(context.publication, '/'),
    licenses: [
      { title: `${licence.name}, for our own words; quotations remain their authors’`, path: licence.URL },
    ],
    resources: tables.map((table) => resource(table, context)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** The address of the package lies in `/data/`; paths count from there. */
function resource(table: Table, context: ViewContext) {
  const { bytes, sha256 } = factsOf(context, csvPath(table), (from) => tableCsv(table, from));
  const foreignKeys = table.columns.flatMap(({ name, references }) =>
    references === undefined
      ? []
      : [
          {
            fields: name,
            reference: { resource: references === table.name ? '' : references, fields: 'id' },
          },
        ],
  );
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    description: table.description,
    path: csvPath(table).slice('/data/'.length),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    // Said outright: readers that guess the delimiter from the text guess wrong now and then.
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(({ name, type, description, required }) => ({
        name,
        type,
        description,
        constraints: { required },
      })),
      primaryKey: table.key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues: [''],
    },
  };
}

function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return words.replace(/^-|-$/g, '') || 'knowledge-base';
}
