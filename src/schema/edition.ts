import { z } from 'zod';
import { collectionNames, day, text } from './fields.ts';

/** `content/editions/<label>.json`: written by `kb edition`, never edited, by hand or otherwise. */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256');
const print = z.string().regex(/^[0-9a-f]{12}$/, 'not a fingerprint');
const address = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/, 'not an address under the root of the site');
const key = z
  .string()
  .regex(new RegExp(`^(?:${collectionNames.join('|')})/[a-z0-9-]+$`), 'not collection/id');

/** Only the form: what the schema has no longer may stand in an edition for good. */
const fieldPath = z.string().regex(/^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*$/, 'not the path of a field');

/** What an edition is called: its month, or its day where one month has several. Labels in their order are editions in theirs. */
export const editionLabel = z
  .string()
  .regex(
    /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/,
    'not a label; write 2026-11 or 2026-11-05',
  );

/** The fields of a record by their paths (`statement`, `csl.title`), as far as needed to tell later which of them changed. */
export const recordFields = z.strictObject({
  values: z
    .record(fieldPath, z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
    .describe('Fields short enough to be shown as they were.'),
  prints: z
    .record(fieldPath, z.union([print, z.array(print)]))
    .describe('Fingerprints of the others; of a list, one an item. They hold no words.'),
});
export type RecordFields = z.infer<typeof recordFields>;

export const edition = z.strictObject({
  format: z.literal(1).describe('How records are hashed and fields told apart (knowledge/record-hash.ts).'),
  label: editionLabel,
  date: day,
  software: text.describe('Name and version of the software that wrote and renders it.'),
  previous: z
    .strictObject({ label: editionLabel, checksum: sha256 })
    .nullable()
    .describe('The edition before, so that none can go or change unnoticed.'),
  checksum: sha256.describe('Of everything else in this file.'),
  elsewhere: z
    .array(address)
    .describe('Addresses of this edition that lead to another page, or tell that an entry was withdrawn.'),
  records: z.record(
    key,
    z.strictObject({
      address: address.describe('Under the root of the edition.'),
      hash: sha256.describe('Of the record and its body (knowledge/record-hash.ts).'),
      fields: recordFields
        .optional()
        .describe('Left out where an earlier edition has them under the same hash.'),
    }),
  ),
});
export type Edition = z.infer<typeof edition>;
