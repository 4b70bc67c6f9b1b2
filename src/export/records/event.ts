import { z } from 'zod';
import { event } from '#schema/event.ts';
import type { Entry } from '#knowledge/entry.ts';
import { presentRecord } from '#knowledge/present-record.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { recordFields, recordValues } from './entry-record.ts';

export const eventRecord = z
  .strictObject({ ...recordFields('events'), ...event.shape })
  .describe('A dated event.');

export function toEventRecord(context: ViewContext, entry: Entry<'events'>): z.infer<typeof eventRecord> {
  return {
    collection: 'events',
    ...recordValues(context, entry),
    ...presentRecord(context.knowledgeBase, entry),
  };
}
