import { z } from 'zod';
import { reference } from '#schema/fields.ts';
import { measure } from '#schema/measure.ts';
import type { Entry } from '#knowledge/entry.ts';
import { presentRecord } from '#knowledge/present-record.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { idsFrom, recordFields, recordValues } from './entry-record.ts';

export const measureRecord = z
  .strictObject({
    ...recordFields('measures'),
    ...measure.shape,
    positions: z.array(reference('positions')).describe('The positions somebody holds with a stance on it.'),
    claims: z.array(reference('claims')).describe('The claims that bear on it.'),
    events: z.array(reference('events')),
  })
  .describe('A bill, amendment, memorandum or rule.');

export function toMeasureRecord(
  context: ViewContext,
  entry: Entry<'measures'>,
): z.infer<typeof measureRecord> {
  return {
    collection: 'measures',
    ...recordValues(context, entry),
    ...presentRecord(context.knowledgeBase, entry),
    positions: idsFrom(context, entry, 'positions', 'holders'),
    claims: idsFrom(context, entry, 'claims', 'measures'),
    events: idsFrom(context, entry, 'events', 'measures'),
  };
}
