import { z } from 'zod';
import { actor } from '#schema/actor.ts';
import { reference } from '#schema/fields.ts';
import type { Entry } from '#knowledge/entry.ts';
import { presentRecord } from '#knowledge/present-record.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { speakingOf } from '#knowledge/views/referring-lists.ts';
import { idsFrom, recordFields, recordValues } from './entry-record.ts';

export const actorRecord = z
  .strictObject({
    ...recordFields('actors'),
    ...actor.shape,
    members: z.array(reference('actors')).describe('The actors that belong to it.'),
    positions: z.array(reference('positions')).describe('The positions they hold.'),
    claims: z
      .array(reference('claims'))
      .describe('The claims they assert, concede, deny or are reported to make.'),
    spokenOf: z.array(reference('claims')).describe('The claims of others whose statement has their name.'),
    works: z.array(reference('sources')).describe('The sources they wrote.'),
    sponsored: z.array(reference('measures')),
  })
  .describe('A person or body that can hold a position.');

export function toActorRecord(context: ViewContext, entry: Entry<'actors'>): z.infer<typeof actorRecord> {
  return {
    collection: 'actors',
    ...recordValues(context, entry),
    ...presentRecord(context.knowledgeBase, entry),
    members: idsFrom(context, entry, 'actors', 'affiliations'),
    positions: idsFrom(context, entry, 'positions', 'holders'),
    claims: idsFrom(context, entry, 'claims', 'evidence'),
    spokenOf: speakingOf(context, entry).map(({ id }) => id),
    works: idsFrom(context, entry, 'sources', 'csl'),
    sponsored: idsFrom(context, entry, 'measures', 'sponsors'),
  };
}
