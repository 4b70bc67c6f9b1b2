import type { WitnessKind } from '#domain/provenance/standing.ts';
import type { Evidence } from '#schema/evidence.ts';
import type { Entry } from '../entry.ts';
import { evidenceFor } from '../speakers.ts';
import { find, type ViewContext } from './context.ts';

/**
 * The passage that speaks for a claim where there is room for one: of the best witnesses the first; never one that denies it, and
 * one that was found not to say it only where there is no other.
 */
export function leadEvidence(context: ViewContext, { data }: Entry<'claims'>): Evidence | undefined {
  const speaking = evidenceFor(data, context);
  const ranked = (
    speaking.length > 0 ? speaking : data.evidence.filter(({ voice }) => voice !== 'denies')
  ).map((evidence) => ({ evidence, rank: rankOf(context, evidence) }));
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.evidence;
}

/** A claim's evidence with the lead in front; the others as the record has them. */
export function evidenceLedOff(context: ViewContext, claim: Entry<'claims'>): readonly Evidence[] {
  const lead = leadEvidence(context, claim);
  const { evidence } = claim.data;
  return lead ? [lead, ...evidence.filter((piece) => piece !== lead)] : evidence;
}

const witnessRanks: { readonly [Kind in WitnessKind]: number } = {
  'primary-document': 0,
  'first-person': 1,
  reporting: 2,
  commentary: 2,
  digest: 3,
  unreliable: 3,
};

function rankOf(context: ViewContext, { source }: Evidence): number {
  const found = find(context, 'sources', source)?.data;
  if (!found || found.derivesFrom.some(({ how }) => how === 'generated-from')) return witnessRanks.unreliable;
  return witnessRanks[found.standing.witness];
}
