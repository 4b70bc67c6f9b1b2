import type { MeasureView } from '#knowledge/views/measure-view.ts';
import { addPicks, emptyTray, type BriefPick } from './tray.ts';

/** So many grounds of each answer; authors put the weightiest first. */
const mostGrounds = 5;
/** So many positions of each stance on a measure, and claims that speak of it. */
const mostPositions = 2;
const mostClaims = 10;

/** A pack for a question: each answer, and the first of its grounds. */
export function questionPack(
  answers: readonly {
    readonly position: { readonly id: string };
    readonly grounds: readonly { readonly id: string }[];
  }[],
): BriefPick[] {
  return once(
    answers.flatMap(({ position, grounds }) => [
      { collection: 'positions', id: position.id },
      ...grounds.slice(0, mostGrounds).map(({ id }) => ({ collection: 'claims', id }) as const),
    ]),
  );
}

/**
 * A pack for a measure: of those who are for it, against it and so on, the positions most of them hold; and the claims
 * about it that have most to them, answers and sources taken together.
 */
export function measurePack({ stances, claims }: Pick<MeasureView, 'stances' | 'claims'>): BriefPick[] {
  const byStance = Map.groupBy(stances, ({ stance }) => stance.stance);
  const positions = [...byStance.values()].flatMap((taken) => mostHeld(taken).slice(0, mostPositions));
  const weight = ({ answers, answersToSupport, sources }: MeasureView['claims'][number]): number =>
    answers + answersToSupport + sources;
  const weighed = [...claims].sort((a, b) => weight(b) - weight(a));
  return once([
    ...positions.map((id) => ({ collection: 'positions', id }) as const),
    ...weighed.slice(0, mostClaims).map(({ claim }) => ({ collection: 'claims', id: claim.id }) as const),
  ]);
}

function mostHeld(stances: MeasureView['stances']): string[] {
  const holders = Map.groupBy(stances, ({ position }) => position.id);
  return [...holders].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id);
}

function once(picks: readonly BriefPick[]): BriefPick[] {
  return [...addPicks(emptyTray, picks).picks];
}
