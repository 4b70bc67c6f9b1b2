import { collectionNames, type CollectionName } from '#schema/fields.ts';
import { entryKey, type AnyEntry, type Entry, type Grave } from '#knowledge/entry.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { urlOf } from '#knowledge/permalink.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { lastChange } from '#knowledge/changes.ts';
import { earlierRecordText, withFirst, withSchema } from './records/earlier-record.ts';
import { recordOf } from './records/records.ts';
import { tombstonesOf, toTombstoneRecord } from './records/tombstone-record.ts';
import { schemaUrl } from './schema-url.ts';

/** The whole knowledge base. Each record stands on a line of its own, so that two versions can be compared by lines. */
export function knowledgeBaseJson(context: ViewContext): Generator<string> {
  return envelope(context, 'knowledge-base', [
    ...collectionNames.map((name) => [name, recordTexts(context, name)] as const),
    ['tombstones', tombstonesOf(context).map((left) => JSON.stringify(left))],
  ]);
}

/** One collection, in the same form. */
export function collectionJson(context: ViewContext, collection: CollectionName): Generator<string> {
  return envelope(context, collection, [[collection, recordTexts(context, collection)]]);
}

/** One claim. */
export function claimJson(context: ViewContext, claim: Entry<'claims'>): string {
  return withSchema(context, recordText(context, claim as unknown as AnyEntry));
}

/** What the address of a merged or withdrawn claim answers. */
export function claimTombstoneJson(context: ViewContext, grave: Grave): string {
  const $schema = schemaUrl(context, 'tombstone');
  return `${JSON.stringify({ $schema, ...toTombstoneRecord(context, grave) })}\n`;
}

/**
 * Every record on a line, `key` first (`claims/some-claim`, unique in the knowledge base).
 * @see https://github.com/ndjson/ndjson-spec
 */
export function* knowledgeBaseNdjson(context: ViewContext): Generator<string> {
  for (const entry of allEntries(context.knowledgeBase))
    yield `${withFirst('key', entryKey(entry.collection, entry.id), recordText(context, entry))}\n`;
}

function* envelope(
  context: ViewContext,
  schema: string,
  lists: readonly (readonly [key: string, records: Iterable<string>])[],
): Generator<string> {
  const { knowledgeBase, publication } = context;
  const { name, description, language, licence, readers } = knowledgeBase.site;
  const head = {
    $schema: schemaUrl(context, schema),
    name,
    description,
    url: urlOf(publication, '/'),
    language,
    licence,
    updated: lastChange(context),
    readers,
  };
  const fields = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  yield `{\n${fields.join(',\n')}`;
  for (const [key, records] of lists) {
    yield `,\n${JSON.stringify(key)}: [`;
    let before = '\n';
    for (const record of records) {
      yield before + record;
      before = ',\n';
    }
    yield before === '\n' ? ']' : '\n]';
  }
  yield '\n}\n';
}

function* recordTexts(context: ViewContext, collection: CollectionName): Generator<string> {
  const entries: Iterable<AnyEntry> = context.knowledgeBase.entries[collection].values();
  for (const entry of entries) yield recordText(context, entry);
}

function recordText(context: ViewContext, entry: AnyEntry): string {
  return earlierRecordText(context, entry) ?? JSON.stringify(recordOf(context, entry));
}
