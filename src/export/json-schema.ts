import { z } from 'zod';
import { collectionNames, webAddress, type CollectionName } from '#schema/fields.ts';
import { site } from '#schema/site.ts';
import { collectionNouns } from '#knowledge/collection-words.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { recordSchemas } from './records/records.ts';
import { tombstoneRecord } from './records/tombstone-record.ts';
import { schemaUrl } from './schema-url.ts';

/** The names under which schemas are published: one a record, one a collection, one for what is left of a record, one for everything. */
export const schemaNames: readonly string[] = [
  'knowledge-base',
  ...collectionNames,
  ...collectionNames.map(recordName),
  'tombstone',
];

/**
 * The JSON Schema of a file, derived from the schemas that the records are made by.
 * @see https://json-schema.org/draft/2020-12
 */
export function jsonSchema(context: ViewContext, name: string): string {
  const { $schema, ...rest } = schemaOf(context, name);
  return `${JSON.stringify({ $schema, $id: schemaUrl(context, name), title: name, ...rest }, null, 2)}\n`;
}

function schemaOf(context: ViewContext, name: string): Schema {
  if (name === 'knowledge-base')
    return envelopeSchema(context, 'Everything in this knowledge base.', collectionNames);
  if (name === 'tombstone') return recordSchema(tombstoneRecord);
  const collection = collectionNames.find((candidate) => candidate === name);
  if (collection) return envelopeSchema(context, `The collection “${collection}”.`, [collection]);
  const one = collectionNames.find((candidate) => recordName(candidate) === name);
  if (one) return recordSchema(recordSchemas[one]);
  throw new RangeError(`unexpected schema \`${name}\`, expected one of ${schemaNames.join(', ')}`);
}

/** The name of the schema of one record: `claim` for claims. */
export function recordName(collection: CollectionName): string {
  return collectionNouns[collection].toLowerCase();
}

type Schema = Record<string, unknown>;

function recordSchema(record: z.ZodType): Schema {
  const schema = plain(record);
  // A record that stands alone names its schema; inside a collection it does not.
  return { ...schema, properties: { $schema: { type: 'string' }, ...(schema['properties'] as Schema) } };
}

function envelopeSchema(
  context: ViewContext,
  description: string,
  collections: readonly CollectionName[],
): Schema {
  const isWhole = collections.length === collectionNames.length;
  const schema = plain(envelope);
  const named = collections.map((name) => [name, recordName(name)] as const);
  const lists = (isWhole ? [...named, ['tombstones', 'tombstone'] as const] : named).map(
    ([name, record]) => [name, { type: 'array', items: { $ref: schemaUrl(context, record) } }] as const,
  );
  return {
    ...schema,
    description,
    properties: { ...(schema['properties'] as Schema), ...Object.fromEntries(lists) },
    required: [...(schema['required'] as string[]), ...lists.map(([name]) => name)],
  };
}

const envelope = z.strictObject({
  $schema: webAddress,
  ...site.pick({ name: true, description: true, language: true, licence: true, readers: true }).shape,
  url: webAddress.describe('Where it is published.'),
  updated: z.string().describe('The newest day on which something was recorded, corrected or withdrawn.'),
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
      // The one transformation whose outcome the schemas leave open is that of a number to text.
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
