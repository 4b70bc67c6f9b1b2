import { collectionNames } from '#schema/fields.ts';
import { allRecords } from '../records/records.ts';
import { tombstonesOf } from '../records/tombstone-record.ts';
import { eachOf, place, table, text, type Column, type Item } from './table.ts';

type AnyRecord = ReturnType<typeof allRecords>[number];

const anyCollection = collectionNames.join(', ').replace(/, (?=\w+$)/, ' or ');

/** What a row is about, where that may be a record of any collection. */
const about: Column<Item<AnyRecord, unknown>>[] = [
  text('collection', anyCollection, ({ row }) => row.collection),
  text('record', 'The id of the record.', ({ row }) => row.id),
];

/** What records of all collections have, and what is left of those that are gone. */
export const recordTables = [
  table({
    name: 'bodies',
    description: 'The prose of records: of a source, a digest of the whole work in our own words.',
    key: ['collection', 'record'],
    rows: (context) => eachOf(allRecords(context), ({ body }) => (body === '' ? [] : [body])),
    columns: ({ text }) => [
      ...about,
      text(
        'markdown',
        'In Markdown. A link that begins with / is a path under the root of the site.',
        ({ item }) => item,
      ),
    ],
  }),
  table({
    name: 'doubts',
    description: 'What is not certain in a record.',
    key: ['collection', 'record', 'number'],
    rows: (context) => eachOf(allRecords(context), ({ doubts }) => doubts),
    columns: ({ text }) => [
      ...about,
      place,
      text('about', 'The field or fact in doubt.', ({ item }) => item.about),
      text('text', 'What is known and what is not.', ({ item }) => item.text),
    ],
  }),
  table({
    name: 'disagreements',
    description: 'Facts of a record that sources tell differently, a row for each version.',
    key: ['collection', 'record', 'number', 'version'],
    rows: (context) =>
      eachOf(allRecords(context), ({ disagreements }) =>
        disagreements.flatMap(({ matter, versions }, index) =>
          versions.map((told, version) => ({ ...told, matter, place: index + 1, version: version + 1 })),
        ),
      ),
    columns: ({ text, optional, integer }) => [
      ...about,
      integer('number', 'The place of the disagreement in the record, from 1.', ({ item }) => item.place),
      integer('version', 'The place of the version in the disagreement, from 1.', ({ item }) => item.version),
      text('matter', 'The fact on which sources differ.', ({ item }) => item.matter),
      text('says', 'What is said, in our words.', ({ item }) => item.says),
      optional('sources', 'Ids of the sources that say it so, separated by spaces.', ({ item }) =>
        item.sources.join(' '),
      ),
      optional('note', 'Where it was seen, when it is in no source recorded here.', ({ item }) => item.note),
    ],
  }),
  table({
    name: 'corrections',
    description:
      'What was wrong in a record and was put right. Records that were merged or withdrawn are in tombstones.',
    key: ['collection', 'record', 'number'],
    rows: (context) => eachOf(allRecords(context), ({ corrections }) => corrections),
    columns: ({ text }) => [
      ...about,
      place,
      text('corrected', 'The day.', ({ item }) => item.on),
      text('what', 'What was put right.', ({ item }) => item.what),
    ],
  }),
  table({
    name: 'aliases',
    description: 'Earlier ids of records; their addresses go on answering.',
    key: ['collection', 'alias'],
    rows: (context) => eachOf(allRecords(context), ({ aliases }) => aliases),
    columns: ({ text }) => [...about, text('alias', 'The earlier id.', ({ item }) => item)],
  }),
  table({
    name: 'tombstones',
    description: 'What is left of records that were merged or withdrawn; they are in no other table.',
    key: ['collection', 'id'],
    rows: tombstonesOf,
    columns: ({ text, optional }) => [
      text('collection', anyCollection, (row) => row.collection),
      text('id', 'The id it had, never used again.', (row) => row.id),
      text('url', 'Its address, which goes on answering.', (row) => row.url),
      text('title', 'What it was called.', (row) => row.title),
      text('withdrawn', 'The day on which it was merged or withdrawn.', (row) => row.on),
      text('reason', 'Why.', (row) => row.reason),
      optional('see', 'Where to go instead, as collection/id, separated by spaces.', (row) =>
        row.see.join(' '),
      ),
      optional('markdown', 'What more there is to say, in Markdown.', (row) => row.body),
    ],
  }),
] as const;
