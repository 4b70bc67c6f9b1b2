import { croissantJson } from './croissant.ts';
import type { DataFile } from './data-files.ts';
import { dcatJson } from './dcat.ts';
import { jsonSchema, schemaNames } from './json-schema.ts';

/** What describes the data files. */
export const descriptions: readonly DataFile[] = [
  {
    group: 'descriptions',
    path: '/data/croissant.json',
    title: 'Croissant',
    use: 'Machine-learning tools and dataset search.',
    mediaType: 'application/ld+json',
    write: croissantJson,
  },
  {
    group: 'descriptions',
    path: '/data/dcat.jsonld',
    title: 'DCAT',
    use: 'Data catalogues.',
    mediaType: 'application/ld+json',
    write: dcatJson,
  },
  ...schemaNames.map((name): DataFile => ({
    group: 'descriptions',
    path: `/data/schema/${name}.json`,
    title: `JSON Schema “${name}”`,
    use: 'Validating the JSON files and generating types for them.',
    mediaType: 'application/schema+json',
    write: (context) => jsonSchema(context, name),
  })),
];
