import type { MeasureView } from '#knowledge/views/measure-view.ts';
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

/**
 * A pack for a measure: of those who are for it, against it and so on, the position most of them hold; and the claims
 * about it that are most discussed.
 */
export function measurePack({ stances, discussed }: Pick<MeasureView, 'stances' | 'discussed'>): BriefPick[] {
  const byStance = Map.groupBy(stances, ({ stance }) => stance.stance);
  return eachOnce([
    ...[...byStance.values()].map((taken) => ({ collection: 'positions', id: mostHeld(taken) }) as const),
    ...discussed.map(({ id }) => ({ collection: 'claims', id }) as const),
  ]);
}

/** @param stances at least one */
function mostHeld(stances: MeasureView['stances']): string {
  const held = Map.groupBy(
    stances.flatMap(({ positions }) => positions),
    ({ id }) => id,
  );
  const [[most] = ['']] = [...held].sort(([, a], [, b]) => b.length - a.length);
  return most;
}

function eachOnce(picks: readonly BriefPick[]): BriefPick[] {
  return [...addPicks(emptyTray, picks).picks];
}
