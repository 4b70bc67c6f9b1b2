import type { ViewContext } from '#knowledge/views/context.ts';
import { earliestChange, lastChange } from '#knowledge/changes.ts';
import { urlOf } from '#knowledge/permalink.ts';
import { csvPath, guardNote, tableCsv } from './csv.ts';
import { factsOf } from './file-facts.ts';
import { rightsStatement } from './rights.ts';
import type { Table } from './tables/table.ts';
import { tables } from './tables/tables.ts';

/**
 * The tables described for machine-learning tools.
 * @see https://docs.mlcommons.org/croissant/docs/croissant-spec.html
 */
export function croissantJson(context: ViewContext): string {
  const { knowledgeBase, publication } = context;
  const { site } = knowledgeBase;
  const { name, description, licence, language, editors } = site;
  const dataset = {
    '@context': croissantContext,
    '@type': 'sc:Dataset',
    '@id': urlOf(publication, '/data/'),
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name,
    description: `${description} ${rightsStatement(site)} ${guardNote}`,
    url: urlOf(publication, '/data/'),
    license: licence.URL,
    inLanguage: language,
    creator:
      editors.length > 0
        ? editors.map((editor) => ({ '@type': 'sc:Person', name: editor }))
        : { '@type': 'sc:Organization', name },
    datePublished: earliestChange(context),
    dateModified: lastChange(context),
    version: lastChange(context),
    citeAs: `${name}, ${urlOf(publication, '/')}`,
    distribution: tables.map((table) => fileObject(table, context)),
    recordSet: tables.map(recordSet),
  };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

function fileObject(table: Table, context: ViewContext) {
  const { bytes, sha256 } = factsOf(context, csvPath(table), (from) => tableCsv(table, from));
  return {
    '@type': 'cr:FileObject',
    '@id': `${table.name}.csv`,
    name: `${table.name}.csv`,
    description: table.description,
    contentUrl: urlOf(context.publication, csvPath(table)),
    encodingFormat: 'text/csv',
    contentSize: `${bytes} B`,
    sha256,
  };
}

function recordSet({ name, description, key, columns }: Table) {
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description,
    key: key.map((column) => ({ '@id': `${name}/${column}` })),
    field: columns.map((column) => ({
      '@type': 'cr:Field',
      '@id': `${name}/${column.name}`,
      name: column.name,
      description: column.description,
      dataType: dataTypes[column.type],
      source: { fileObject: { '@id': `${name}.csv` }, extract: { column: column.name } },
      ...(column.references !== undefined && { references: { field: { '@id': `${column.references}/id` } } }),
    })),
  };
}

const dataTypes = { string: 'sc:Text', integer: 'sc:Integer', number: 'sc:Float' } as const;

/** As the specification gives it. */
const croissantContext = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
} as const;
