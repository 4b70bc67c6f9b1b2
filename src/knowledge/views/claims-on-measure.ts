import type { MeasureStance } from '#domain/argument/claim-kind.ts';
import { compareWords } from '../compare-text.ts';
import { entryKey, type Entry } from '../entry.ts';
import { once } from '../once.ts';
import { claimRow, type ClaimRow } from './claim-row.ts';
import { find, linkTo, referrers, type EntryLink, type ViewContext } from './context.ts';
import { holdersOn } from './measure-holders.ts';
import { byOrder } from './question-order.ts';

/** Whose positions rest on a claim that bears on a measure: of those for it, of those against it, or neither, or both. */
export type Side = 'for' | 'against' | 'other';

/** The claims that bear on a measure, those of one side. */
export interface ClaimsOfSide {
  readonly side: Side;
  /** The positions that rest on them; none of `other`. */
  readonly positions: readonly EntryLink[];
  /** By id. */
  readonly claims: readonly Entry<'claims'>[];
}

/** The claims that bear on a measure, by id. */
export function bearingOn(context: ViewContext, measure: string): readonly Entry<'claims'>[] {
  const bearing = referrers(context, entryKey('measures', measure), 'claims', 'measures');
  return [...new Set(bearing.map(({ entry }) => entry))];
}

/** The same by side; a side without any is left out. */
export function sidesOn(context: ViewContext, measure: string): readonly ClaimsOfSide[] {
  const found = find(context, 'measures', measure);
  return found ? takeSides(context, found) : [];
}

/** Asked for by each page of the measure. */
const takeSides = once((context: ViewContext, { id }: Entry<'measures'>): readonly ClaimsOfSide[] => {
  const claims = bearingOn(context, id);
  const positions = { for: heldBy(context, id, 'for'), against: heldBy(context, id, 'against') };
  const rests = (side: 'for' | 'against', claim: string): boolean =>
    positions[side].some(({ data }) => data.grounds.includes(claim));
  const sides = Map.groupBy(claims, (claim): Side => {
    const [pro, con] = [rests('for', claim.id), rests('against', claim.id)];
    if (pro === con) return 'other';
    return pro ? 'for' : 'against';
  });
  return (['for', 'against', 'other'] as const).flatMap((side) => {
    const taken = sides.get(side);
    if (!taken) return [];
    const resting = side === 'other' ? [] : positions[side].filter(restsOnAny(taken));
    return [{ side, positions: resting.map((position) => linkTo(context, position)), claims: taken }];
  });
});

function restsOnAny(claims: readonly Entry<'claims'>[]): (position: Entry<'positions'>) => boolean {
  const ids = new Set(claims.map(({ id }) => id));
  return ({ data }) => data.grounds.some((ground) => ids.has(ground));
}

/** The positions somebody holds who takes this stance on a measure, in their order. */
function heldBy(context: ViewContext, measure: string, stance: MeasureStance): Entry<'positions'>[] {
  const held = holdersOn(context, measure)
    .filter(({ holder }) => holder.measure?.stance === stance)
    .map(({ position }) => position);
  return [...new Set(held)].sort(byOrder);
}

/** The claims of a side with most to them first. Asked for by each page of the measure. */
export const rankedOf = once((context: ViewContext, { claims }: ClaimsOfSide): readonly ClaimRow[] =>
  weightiest(context, claims),
);

/** The claims with most to them first: with answers, qualifications and sources; of those with as much, by their words. */
export function weightiest(context: ViewContext, claims: readonly Entry<'claims'>[]): ClaimRow[] {
  const weight = ({ answers, answersToSupport, qualifications, sources }: ClaimRow): number =>
    answers + answersToSupport + qualifications + sources;
  return claims
    .map((claim) => claimRow(context, claim))
    .sort((a, b) => weight(b) - weight(a) || compareWords(a.claim.title, b.claim.title));
}
