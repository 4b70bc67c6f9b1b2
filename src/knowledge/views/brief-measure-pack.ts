import { compareText } from '../compare-text.ts';
import type { Entry } from '../entry.ts';
import { once } from '../once.ts';
import { sidesOn, type Side } from './claims-on-measure.ts';
import { find, relationsTo, type ViewContext } from './context.ts';
import { leadEvidence } from './lead-evidence.ts';
import { holdersOn } from './measure-holders.ts';

/** What a ready brief of a measure has of one side: the position most of it hold, and its strongest claims on the measure. */
export interface MeasureSide {
  readonly position: string | undefined;
  readonly claims: readonly string[];
}

/** So many claims, in the short form and with the measure itself, fit on two sheets; of neither side fewer, as each may stand under a question of its own. */
const mostClaims = { inAll: 6, ofNeither: 4 } as const;

/** What the ready brief of a measure has of those for it and of those against it, as many claims of each; then of neither. */
export const measureSides = once(
  (context: ViewContext, measure: Entry<'measures'>): readonly MeasureSide[] => {
    const holders = holdersOn(context, measure.id);
    const leading = (['for', 'against'] as const).map((side) => ({
      side,
      position: holders.find(({ holder }) => holder.measure?.stance === side)?.position,
    }));
    const positions = [
      ...new Set(holders.map(({ position }) => position)),
      ...leading.flatMap(({ position }) => position ?? []),
    ];
    const strongest = strongestOn(context, measure, positions);
    const sides = leading.map(({ side, position }): MeasureSide => ({
      position: position?.id,
      claims: strongest(side).slice(0, mostClaims.inAll / 2),
    }));
    const left = mostClaims.inAll - sides.reduce((sum, { claims }) => sum + claims.length, 0);
    const others = strongest('other').slice(0, Math.min(left, mostClaims.ofNeither));
    return [...sides, { position: undefined, claims: others }];
  },
);

/**
 * What is added to the number of positions that a claim is brought for or against, and of claims of another side with which it
 * is exchanged. What rests on the measure's own text is about this very measure, not about all of its kind.
 */
const weights = { text: 3, read: 1 } as const;

/**
 * Ids of the claims of a side that bear on the measure, the strongest first.
 *
 * @param positions the positions of those whose stance on it is recorded, and once more those that the brief has
 */
function strongestOn(
  context: ViewContext,
  measure: Entry<'measures'>,
  positions: readonly Entry<'positions'>[],
): (side: Side) => string[] {
  const bySide = sidesOn(context, measure.id);
  const sideOf = new Map(bySide.flatMap(({ side, claims }) => claims.map(({ id }) => [id, side] as const)));
  const texts = new Set(measure.data.versions.map(({ source }) => source));
  const weigh = (claim: Entry<'claims'>): number => {
    const brought = positions.filter(
      ({ data: { grounds, objections } }) => grounds.includes(claim.id) || objections.includes(claim.id),
    );
    const exchanged = exchangedWith(context, claim).filter((id) => {
      const side = sideOf.get(id);
      return side !== undefined && side !== sideOf.get(claim.id);
    });
    const isOfText = claim.data.evidence.some(({ source }) => texts.has(source));
    return (
      brought.length +
      exchanged.length +
      (isOfText ? weights.text : 0) +
      (isRead(context, claim) ? weights.read : 0)
    );
  };
  return (side) =>
    bySide
      .flatMap((of) => (of.side === side ? of.claims : []))
      .map((claim) => ({ id: claim.id, weight: weigh(claim) }))
      .sort((a, b) => b.weight - a.weight || compareText(a.id, b.id))
      .map(({ id }) => id);
}

/** Ids of the claims that answer or narrow a claim, or that it answers or narrows. */
function exchangedWith(context: ViewContext, { id, data }: Entry<'claims'>): string[] {
  const relations = [
    ...data.relations.map(({ kind, claim }) => ({ kind, claim })),
    ...relationsTo(context, id).map(({ from, relation: { kind } }) => ({ kind, claim: from.id })),
  ];
  const exchanged = relations.filter(({ kind }) => kind !== 'supports' && kind !== 'restates');
  return [...new Set(exchanged.map(({ claim }) => claim))];
}

/** Whether we have read ourselves what speaks for a claim. */
function isRead(context: ViewContext, claim: Entry<'claims'>): boolean {
  const source = find(context, 'sources', leadEvidence(context, claim)?.source ?? '');
  return source !== undefined && source.data.acquaintance.how !== 'through-accounts';
}
