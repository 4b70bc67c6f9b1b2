import { z } from 'zod';
import { statuses } from '#domain/argument/status.ts';
import { supportOf, supportWords } from '#domain/argument/support.ts';
import { relationKinds } from '#domain/argument/relation.ts';
import { claim, relation } from '#schema/claim.ts';
import { evidence } from '#schema/evidence.ts';
import { entryId, reference, webAddress } from '#schema/fields.ts';
import { argumentOf } from '#knowledge/argument.ts';
import { entryKey, type Entry } from '#knowledge/entry.ts';
import { presentRecord } from '#knowledge/present-record.ts';
import { standingOf } from '#knowledge/standing.ts';
import { referrers, type ViewContext } from '#knowledge/views/context.ts';
import { statusReason } from '#knowledge/views/brief-parts.ts';
import { evidenceAnchor } from '#knowledge/views/passage-link.ts';
import { statusWord } from '#knowledge/views/status-view.ts';
import { idsFrom, recordFields, recordValues } from './entry-record.ts';
import { fit, fitValue } from './fit-record.ts';
import { mark, markValues } from './mark-record.ts';
import { passageFields, passageValues } from './passage-record.ts';

const place = z.int().min(0);

const evidenceRecord = z.strictObject({
  ...evidence.omit({ fit: true }).shape,
  url: webAddress.describe('The piece of evidence on the page of the claim.'),
  ...passageFields,
  fit,
});

const origin = z.strictObject({
  roots: z.array(reference('sources')).describe('The works it goes back to.'),
  citations: z.array(
    z.strictObject({
      claim: reference('claims').describe('This claim, or one that restates it.'),
      evidence: place.describe('Which piece of its evidence, from 0.'),
      path: z
        .array(reference('sources'))
        .describe('From the cited work to the root, each deriving from the next.'),
    }),
  ),
});

/** A claim with what the record makes of it. */
export const claimRecord = z
  .strictObject({
    ...recordFields('claims'),
    ...claim.omit({ evidence: true, relations: true }).shape,
    evidence: z.array(evidenceRecord).describe('Who says it, where, in which words.'),
    relations: z
      .array(relation)
      .describe('How it bears on other claims, as recorded on it: each relation stands on one claim only.'),
    incoming: z
      .array(
        z.strictObject({
          kind: z.enum(relationKinds),
          claim: reference('claims').describe('The claim on which the relation is recorded.'),
          ground: entryId.optional(),
          note: z.string().optional(),
        }),
      )
      .describe('How other claims bear on it. contradicts and restates hold both ways.'),
    serves: z.array(reference('positions')).describe('The positions it is a ground of.'),
    harms: z.array(reference('positions')).describe('The positions it is an objection to.'),
    status: z
      .enum(statuses)
      .nullable()
      .describe(
        'What the record says of it, not the truth; null while too few relations on its main question were read a second time.',
      ),
    statusReason: z
      .string()
      .nullable()
      .describe('The status in one sentence that names the claims which decide it.'),
    support: z
      .enum(supportWords)
      .nullable()
      .describe('Whether a reason for it stands. Undercuts bear on this, not on the status.'),
    decidedBy: z.array(reference('claims')).describe('The claims that decide the status.'),
    pivots: z
      .array(
        z.strictObject({
          kind: z.enum(relationKinds),
          from: reference('claims'),
          to: reference('claims'),
          becomes: z.enum(statuses),
        }),
      )
      .describe(
        'The single relations without which the status would be another. Those whose loss would only make a restored claim an unchallenged one are left out: it stands either way.',
      ),
    pivotsComplete: z
      .boolean()
      .nullable()
      .describe(
        'false when there may be more pivots than were looked for; null where the status is: none were.',
      ),
    standing: z.array(mark).describe('The weaknesses it takes over from what it rests on.'),
    origins: z
      .array(origin)
      .describe('Its evidence by where it comes from; evidence that denies it is left out.'),
  })
  .describe('One statement under debate, with what it rests on and what it bears on.');
export type ClaimRecord = z.infer<typeof claimRecord>;

export function toClaimRecord(context: ViewContext, entry: Entry<'claims'>): ClaimRecord {
  const data = presentRecord(context.knowledgeBase, entry);
  const values = recordValues(context, entry);
  const standing = standingOf.about(context.knowledgeBase, entryKey('claims', entry.id));
  return {
    collection: 'claims',
    ...values,
    ...data,
    evidence: data.evidence.map((piece, index) => ({
      ...piece,
      url: `${values.url}#${evidenceAnchor(index)}`,
      ...passageValues(context, piece),
      fit: fitValue(data, piece, context),
    })),
    incoming: incomingOf(context, entry),
    serves: idsFrom(context, entry, 'positions', 'grounds'),
    harms: idsFrom(context, entry, 'positions', 'objections'),
    ...statusValues(context, entry),
    standing: markValues(standing.claims.get(entry.id) ?? []),
    origins: standing.originsOf(entry.id).map(({ roots, citations }) => ({
      roots: [...roots],
      citations: citations.map(({ citation, path }) => ({
        claim: citation.claim,
        evidence: citation.index,
        path: [...path],
      })),
    })),
  };
}

function incomingOf(context: ViewContext, entry: Entry<'claims'>): ClaimRecord['incoming'] {
  const key = entryKey('claims', entry.id);
  return referrers(context, key, 'claims', 'relations').flatMap(({ entry: from, path }) => {
    const found = presentRecord(context.knowledgeBase, from).relations[Number(path[1])];
    return found ? [{ kind: found.kind, claim: from.id, ground: found.ground, note: found.note }] : [];
  });
}

function statusValues(
  context: ViewContext,
  entry: Entry<'claims'>,
): Pick<ClaimRecord, 'status' | 'statusReason' | 'support' | 'decidedBy' | 'pivots' | 'pivotsComplete'> {
  const { statuses: known, graph, labelling, pivots } = argumentOf.about(context.knowledgeBase, entry.id);
  const found = statusWord(context, entry) === undefined ? undefined : known.get(entry.id);
  if (!found)
    return {
      status: null,
      statusReason: null,
      support: null,
      decidedBy: [],
      pivots: [],
      pivotsComplete: null,
    };
  const own = pivots.get(entry.id);
  return {
    status: found.status,
    statusReason: statusReason(context, entry) ?? null,
    support: supportOf(graph, labelling, entry.id).word,
    decidedBy: [...new Set(found.decidedBy.map(({ claim: id }) => id))],
    pivots: (own?.pivots ?? []).map(({ relation: { kind, from, to }, becomes }) => ({
      kind,
      from,
      to,
      becomes,
    })),
    pivotsComplete: own?.isComplete ?? true,
  };
}
