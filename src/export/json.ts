import { collectionNames, type CollectionName } from '#schema/fields.ts';
import { entryKey, type AnyEntry, type Entry, type Grave } from '#knowledge/entry.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { once } from '#knowledge/once.ts';
import { permalink, urlOf } from '#knowledge/permalink.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { lastChange } from '#knowledge/changes.ts';
import { schemaUrl } from './json-schema.ts';
import { recordOf } from './records/records.ts';

/** The whole knowledge base. Each record stands on a line of its own, so that two versions can be compared by lines. */
export function knowledgeBaseJson(context: ViewContext): string {
  return envelope(context, 'knowledge-base', [
    ...collectionNames.map((name) => [name, recordLines(context, name)] as const),
    [
      'tombstones',
      lines(
        [...context.knowledgeBase.graves.values()].map((grave) =>
          JSON.stringify(tombstoneOf(context, grave)),
        ),
      ),
    ],
  ]);
}

/** One collection, in the same form. */
export function collectionJson(context: ViewContext, collection: CollectionName): string {
  return envelope(context, collection, [[collection, recordLines(context, collection)]]);
}

/** One claim. */
export function claimJson(context: ViewContext, claim: Entry<'claims'>): string {
  return `${withFirst('$schema', schemaUrl(context, 'claim'), recordText(context, claim as unknown as AnyEntry))}\n`;
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
  return [...allEntries(context.knowledgeBase)]
    .map((entry) => `${withFirst('key', entryKey(entry.collection, entry.id), recordText(context, entry))}\n`)
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

function recordLines(context: ViewContext, collection: CollectionName): string {
  const entries: Iterable<AnyEntry> = context.knowledgeBase.entries[collection].values();
  return lines([...entries].map((entry) => recordText(context, entry)));
}

function lines(records: readonly string[]): string {
  return records.length === 0 ? '[]' : `[\n${records.join(',\n')}\n]`;
}

/** A record stands in up to four files: it is made into text once. */
const recordText = once((context: ViewContext, entry: AnyEntry): string =>
  JSON.stringify(recordOf(context, entry)),
);

/** The text of a record with one more field in front. */
function withFirst(key: string, value: string, record: string): string {
  return `{${JSON.stringify(key)}:${JSON.stringify(value)},${record.slice(1)}`;
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
