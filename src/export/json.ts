import { collectionNames, type CollectionName } from '#schema/fields.ts';
import type { Entry, Grave } from '#knowledge/entry.ts';
import { permalink, urlOf } from '#knowledge/permalink.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { lastChange } from '#knowledge/changes.ts';
import { schemaUrl } from './json-schema.ts';
import { allRecords, recordOf, recordsOf } from './records/records.ts';

/** The whole knowledge base. Each record stands on a line of its own, so that two versions can be compared by lines. */
export function knowledgeBaseJson(context: ViewContext): string {
  return envelope(context, 'knowledge-base', [
    ...collectionNames.map((name) => [name, lines(recordsOf(context, name))] as const),
    [
      'tombstones',
      lines([...context.knowledgeBase.graves.values()].map((grave) => tombstoneOf(context, grave))),
    ],
  ]);
}

/** One collection, in the same form. */
export function collectionJson(context: ViewContext, collection: CollectionName): string {
  return envelope(context, collection, [[collection, lines(recordsOf(context, collection))]]);
}

/** One claim. */
export function claimJson(context: ViewContext, claim: Entry<'claims'>): string {
  return `${JSON.stringify({ $schema: schemaUrl(context, 'claim'), ...recordOf(context, claim) })}\n`;
}

/** What the address of a merged or withdrawn claim answers. */
export function claimTombstoneJson(context: ViewContext, grave: Grave): string {
  return `${JSON.stringify(tombstoneOf(context, grave))}\n`;
}

/**
 * Every record on a line, `key` first (`claims/some-claim`, unique in the knowledge base).
 * @see https://github.com/ndjson/ndjson-spec
 */
export function knowledgeBaseNdjson(context: ViewContext): string {
  return allRecords(context)
    .map((record) => `${JSON.stringify({ key: `${record.collection}/${record.id}`, ...record })}\n`)
    .join('');
}

function envelope(
  context: ViewContext,
  schema: string,
  parts: readonly (readonly [string, string])[],
): string {
  const { knowledgeBase, publication } = context;
  const { name, description, language, licence, readers } = knowledgeBase.site;
  const head = {
    $schema: schemaUrl(context, schema),
    name,
    description,
    url: urlOf(publication, '/'),
    language,
    licence,
    updated: lastChange(knowledgeBase),
    readers,
  };
  const fields = Object.entries(head).map(([key, value]) => [key, JSON.stringify(value)] as const);
  return `{\n${[...fields, ...parts].map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(',\n')}\n}\n`;
}

function lines(records: readonly unknown[]): string {
  return records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}

function tombstoneOf({ publication }: ViewContext, { collection, id, tombstone, body }: Grave) {
  return {
    collection,
    id,
    url: urlOf(publication, permalink(collection, id)),
    ...tombstone,
    body: body.trim(),
  };
}
