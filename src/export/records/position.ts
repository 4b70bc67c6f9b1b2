import { z } from 'zod';
import { gatheredSentence } from '#domain/provenance/mark-sentence.ts';
import { markKinds } from '#domain/provenance/marks.ts';
import { reference } from '#schema/fields.ts';
import { holder, position } from '#schema/position.ts';
import { entryKey, type Entry } from '#knowledge/entry.ts';
import { presentRecord } from '#knowledge/present-record.ts';
import { standingOf } from '#knowledge/standing.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { unansweredOf } from '#knowledge/views/position-view.ts';
import { recordFields, recordValues } from './entry-record.ts';
import { mark, markValues } from './mark-record.ts';
import { passage, passageValues } from './passage-record.ts';

const extent = z.enum(['only', 'partly']);

export const positionRecord = z
  .strictObject({
    ...recordFields('positions'),
    ...position.omit({ holders: true }).shape,
    holders: z.array(
      z.strictObject({
        ...holder.omit({ evidence: true }).shape,
        evidence: z.array(passage).describe('What shows that they hold it.'),
        standing: z.array(mark).describe('The weaknesses of what shows it.'),
      }),
    ),
    unanswered: z.array(reference('claims')).describe('Grounds that no claim recorded here attacks.'),
    openFlank: z.array(reference('claims')).describe('Objections that no claim recorded here attacks.'),
    standing: z
      .array(
        z.strictObject({
          kind: z.enum(markKinds),
          extent: extent.describe('only: every ground bears the mark throughout.'),
          sentence: z.string(),
          claims: z.array(z.strictObject({ claim: reference('claims'), extent })),
        }),
      )
      .describe('The weaknesses it takes over from its grounds.'),
  })
  .describe('An answer to a question, with who holds it and the claims for and against it.');

export function toPositionRecord(
  context: ViewContext,
  entry: Entry<'positions'>,
): z.infer<typeof positionRecord> {
  const data = presentRecord(context.knowledgeBase, entry);
  const standing = standingOf
    .about(context.knowledgeBase, entryKey('positions', entry.id))
    .positions.get(entry.id);
  return {
    collection: 'positions',
    ...recordValues(context, entry),
    ...data,
    holders: data.holders.map((held, index) => ({
      ...held,
      evidence: held.evidence.map((piece) => ({ ...piece, ...passageValues(context, piece) })),
      standing: markValues(standing?.holders[index] ?? []),
    })),
    unanswered: unansweredOf(context, data.grounds),
    openFlank: unansweredOf(context, data.objections),
    standing: (standing?.marks ?? []).map((gathered) => ({
      kind: gathered.kind,
      extent: gathered.extent,
      sentence: gatheredSentence(gathered),
      claims: gathered.claims.map((bearing) => ({ ...bearing })),
    })),
  };
}
