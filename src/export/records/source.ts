import { z } from 'zod';
import { derivationKinds } from '#domain/provenance/derivation.ts';
import { markKinds } from '#domain/provenance/marks.ts';
import { reference } from '#schema/fields.ts';
import { drift, source } from '#schema/source.ts';
import { entryKey, type Entry } from '#knowledge/entry.ts';
import { presentRecord } from '#knowledge/present-record.ts';
import { standingOf } from '#knowledge/standing.ts';
import { verificationOf } from '#knowledge/verification.ts';
import { referrers, type ViewContext } from '#knowledge/views/context.ts';
import { idsFrom, recordFields, recordValues } from './entry-record.ts';
import { capture, verification, verificationValue } from './passage-record.ts';

export const sourceRecord = z
  .strictObject({
    ...recordFields('sources'),
    ...source.omit({ drift: true }).shape,
    drift: z
      .array(
        z.strictObject({
          ...drift.shape,
          verification: z
            .strictObject({ original: verification.nullable(), report: verification.nullable() })
            .describe('Are the two passages verbatim? null where there is none.'),
        }),
      )
      .describe('What it did to passages of the works it reports.'),
    marks: z
      .array(
        z.strictObject({
          kind: z.enum(markKinds),
          path: z
            .array(reference('sources'))
            .describe('From this source to the one at fault, each deriving from the next.'),
        }),
      )
      .describe('The weaknesses it has or takes over from what it derives from.'),
    derivatives: z
      .array(z.strictObject({ source: reference('sources'), how: z.enum(derivationKinds) }))
      .describe('The works that tell, translate or repeat it.'),
    capture: capture.optional(),
    quotedShare: z.number().min(0).max(1).optional().describe('The share of the work that is quoted here.'),
    claims: z.array(reference('claims')).describe('The claims that cite it as evidence.'),
  })
  .describe('A work that evidence is taken from. The body is a digest of the whole work in our own words.');

export function toSourceRecord(context: ViewContext, entry: Entry<'sources'>): z.infer<typeof sourceRecord> {
  const data = presentRecord(context.knowledgeBase, entry);
  const key = entryKey('sources', entry.id);
  return {
    collection: 'sources',
    ...recordValues(context, entry),
    ...data,
    drift: data.drift.map((found) => ({
      ...found,
      verification: {
        original: verificationValue(context, found.from, { quote: found.original }),
        report: verificationValue(context, entry.id, { quote: found.report }),
      },
    })),
    marks: (standingOf.about(context.knowledgeBase, key).sources.get(entry.id) ?? []).map(
      ({ kind, path }) => ({
        kind,
        path: [...path],
      }),
    ),
    derivatives: referrers(context, key, 'sources', 'derivesFrom').flatMap(({ entry: from, path }) => {
      const how = from.data.derivesFrom[Number(path[1])]?.how;
      return how ? [{ source: from.id, how }] : [];
    }),
    capture: context.receipts.get(entry.id)?.capture,
    quotedShare: verificationOf(context).bySource.get(entry.id)?.share,
    claims: idsFrom(context, entry, 'claims', 'evidence'),
  };
}
