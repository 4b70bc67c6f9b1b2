import type { z } from 'zod';
import { collectionNames, type CollectionName } from '#schema/fields.ts';
import type { AnyEntry, Entry } from '#knowledge/entry.ts';
import { once } from '#knowledge/once.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { actorRecord, toActorRecord } from './actor.ts';
import { claimRecord, toClaimRecord } from './claim.ts';
import { earlierRecordText } from './earlier-record.ts';
import { eventRecord, toEventRecord } from './event.ts';
import { measureRecord, toMeasureRecord } from './measure.ts';
import { positionRecord, toPositionRecord } from './position.ts';
import { questionRecord, toQuestionRecord } from './question.ts';
import { sourceRecord, toSourceRecord } from './source.ts';
import { termRecord, toTermRecord } from './term.ts';

/** What is given away of each collection: every JSON form is built from these records. */
export const recordSchemas = {
  questions: questionRecord,
  positions: positionRecord,
  claims: claimRecord,
  sources: sourceRecord,
  actors: actorRecord,
  measures: measureRecord,
  terms: termRecord,
  events: eventRecord,
} as const satisfies Record<CollectionName, z.ZodType>;

export type ExportRecords = { readonly [Name in CollectionName]: z.infer<(typeof recordSchemas)[Name]> };

const builders: {
  readonly [Name in CollectionName]: (context: ViewContext, entry: Entry<Name>) => ExportRecords[Name];
} = {
  questions: toQuestionRecord,
  positions: toPositionRecord,
  claims: toClaimRecord,
  sources: toSourceRecord,
  actors: toActorRecord,
  measures: toMeasureRecord,
  terms: toTermRecord,
  events: toEventRecord,
};

/** The record of an entry, built once for a corpus. */
export const recordOf = once(
  <Name extends CollectionName>(context: ViewContext, entry: Entry<Name>): ExportRecords[Name] => {
    const earlier = earlierRecordText(context, entry as unknown as AnyEntry);
    if (earlier !== undefined) return JSON.parse(earlier) as ExportRecords[Name];
    return builders[entry.collection](context, entry);
  },
) as <Name extends CollectionName>(context: ViewContext, entry: Entry<Name>) => ExportRecords[Name];

/** The records of a collection, in the order of their ids. */
export function recordsOf<Name extends CollectionName>(
  context: ViewContext,
  collection: Name,
): ExportRecords[Name][] {
  const entries = context.knowledgeBase.entries[collection] as ReadonlyMap<string, Entry<Name>>;
  return [...entries.values()].map((entry) => recordOf(context, entry));
}

/** Every record of every collection. */
export function allRecords(context: ViewContext): ExportRecords[CollectionName][] {
  return collectionNames.flatMap((collection): ExportRecords[CollectionName][] =>
    recordsOf(context, collection),
  );
}
