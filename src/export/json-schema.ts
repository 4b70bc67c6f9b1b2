import { z } from 'zod';
import { tombstone } from '#schema/entry.ts';
import { collectionNames, entryId, webAddress, type CollectionName } from '#schema/fields.ts';
import { site } from '#schema/site.ts';
import { collectionNouns } from '#knowledge/collection-words.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { recordSchemas } from './records/records.ts';
import { schemaUrl } from './schema-url.ts';

/** The names under which schemas are published: one a record, one a collection, one for everything. */
export const schemaNames: readonly string[] = [
  'knowledge-base',
  ...collectionNames,
  ...collectionNames.map(recordName),
];

/**
 * The JSON Schema of a file, derived from the schemas that the records are made by.
 * @see https://json-schema.org/draft/2020-12
 */
export function jsonSchema(context: ViewContext, name: string): string {
  const collection = collectionNames.find(
    (candidate) => candidate === name || recordName(candidate) === name,
  );
  const schema =
    collection === undefined
      ? envelopeSchema(context, 'Everything in this knowledge base.', collectionNames)
      : collection === name
        ? envelopeSchema(context, `The collection “${collection}”.`, [collection])
        : recordSchema(collection);
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, $id: schemaUrl(context, name), title: name, ...rest }, null, 2)}\n`;
}

/** The name of the schema of one record: `claim` for claims. */
export function recordName(collection: CollectionName): string {
  return collectionNouns[collection].toLowerCase();
}

type Schema = Record<string, unknown>;

function recordSchema(collection: CollectionName): Schema {
  const schema = plain(recordSchemas[collection]);
  // A record that stands alone names its schema; inside a collection it does not.
  return { ...schema, properties: { $schema: { type: 'string' }, ...(schema['properties'] as Schema) } };
}

function envelopeSchema(
  context: ViewContext,
  description: string,
  collections: readonly CollectionName[],
): Schema {
  const isWhole = collections.length === collectionNames.length;
  const schema = plain(isWhole ? envelope.extend({ tombstones: z.array(grave) }) : envelope);
  const lists = collections.map((name) => [
    name,
    { type: 'array', items: { $ref: schemaUrl(context, recordName(name)) } },
  ]);
  return {
    ...schema,
    description,
    properties: { ...(schema['properties'] as Schema), ...Object.fromEntries(lists) },
    required: [...(schema['required'] as string[]), ...collections],
  };
}

const envelope = z.strictObject({
  $schema: webAddress,
  ...site.pick({ name: true, description: true, language: true, licence: true, readers: true }).shape,
  url: webAddress.describe('Where it is published.'),
  updated: z.string().describe('The newest day on which something was recorded, corrected or withdrawn.'),
});

const grave = z.strictObject({
  collection: z.enum(collectionNames),
  id: entryId,
  url: webAddress,
  ...tombstone.shape.tombstone.shape,
  body: z.string(),
});

/** Dates keep their own notation (EDTF), which no keyword of JSON Schema covers; defaults have all been filled in. */
function plain(schema: z.ZodType): Schema {
  return z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema: found }) {
      const meta = (zodSchema as unknown as z.ZodType).meta() ?? {};
      const description = forReaders(found.description ?? '');
      if (meta['holds'] === 'date') {
        for (const key of Object.keys(found)) delete found[key];
        Object.assign(found, { type: 'string', $comment: 'A date in the Extended Date/Time Format.' });
      }
      // The one transformation in the schemas is that of a number to text.
      if (Object.keys(found).length === 0) found.type = 'string';
      if (description === '') delete found.description;
      else found.description = description;
      if (meta['reference']) found.$comment = `The id of a record in ${String(meta['reference'])}.`;
      delete found['reference'];
      delete found['holds'];
      delete found.default;
    },
  }) as Schema;
}

/** Without the sentences that tell authors when to leave a field out, and what a reference names, which a comment tells. */
function forReaders(description: string): string {
  return description
    .replace(/;\s+leave out[^.]*/g, '')
    .replace(/\s*(?:Leave out|The id of an entry in content\/)[^.]*(?:\.(?=\s|$)|$)/g, '')
    .trim();
}
