import { z } from 'zod';
import { reference } from '#schema/fields.ts';
import { term } from '#schema/term.ts';
import type { Entry } from '#knowledge/entry.ts';
import { presentRecord } from '#knowledge/present-record.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { usingSense } from '#knowledge/views/referring-lists.ts';
import { recordFields, recordValues } from './entry-record.ts';
import { passage, passageValues } from './passage-record.ts';

export const termRecord = z
  .strictObject({
    ...recordFields('terms'),
    ...term.shape,
    senses: z.array(
      z.strictObject({
        ...term.shape.senses.element.shape,
        evidence: z.array(passage).describe('Where it is defined or used so.'),
        claims: z.array(reference('claims')).describe('The claims that use it so.'),
      }),
    ),
  })
  .describe('A word that the debate uses in more than one sense.');

export function toTermRecord(context: ViewContext, entry: Entry<'terms'>): z.infer<typeof termRecord> {
  const data = presentRecord(context.knowledgeBase, entry);
  return {
    collection: 'terms',
    ...recordValues(context, entry),
    ...data,
    senses: data.senses.map((sense) => ({
      ...sense,
      evidence: sense.evidence.map((piece) => ({ ...piece, ...passageValues(context, piece) })),
      claims: usingSense(context, entry.id, sense.id).map(({ id }) => id),
    })),
  };
}
