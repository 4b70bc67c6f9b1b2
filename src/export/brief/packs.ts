import type { MeasureSide } from '#knowledge/views/brief-measure-pack.ts';
import { addPicks, emptyTray, type BriefPick } from './tray.ts';

/** So many claims of a pack that in its short form it prints on two sheets. */
const mostClaims = 6;

/** A pack for a question: each answer, and the first of its grounds; authors put the weightiest first. */
export function questionPack(
  answers: readonly {
    readonly position: { readonly id: string };
    readonly grounds: readonly { readonly id: string }[];
  }[],
): BriefPick[] {
  const mostGrounds = Math.max(1, Math.floor(mostClaims / answers.length));
  return eachOnce(
    answers.flatMap(({ position, grounds }) => [
      { collection: 'positions', id: position.id },
      ...grounds.slice(0, mostGrounds).map(({ id }) => ({ collection: 'claims', id }) as const),
    ]),
  );
}

/** A pack for a measure: itself, and of each side the position most of it hold with its strongest claims. */
export function measurePack(id: string, sides: readonly MeasureSide[]): BriefPick[] {
  return eachOnce([
    { collection: 'measures', id },
    ...sides.flatMap(({ position, claims }) => [
      ...(position === undefined ? [] : [{ collection: 'positions', id: position } as const]),
      ...claims.map((claim) => ({ collection: 'claims', id: claim }) as const),
    ]),
  ]);
}

function eachOnce(picks: readonly BriefPick[]): BriefPick[] {
  return [...addPicks(emptyTray, picks).picks];
}
