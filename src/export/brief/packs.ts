import type { MeasureView } from '#knowledge/views/measure-view.ts';
import type { QuestionView } from '#knowledge/views/question-view.ts';
import { addPicks, emptyTray, type Pick } from './tray.ts';

/** So many grounds of each answer; authors put the weightiest first. */
const mostGrounds = 5;
/** So many claims that speak of a measure. */
const mostClaims = 12;

/** A pack for a question: each answer, and the first of its grounds. */
export function questionPack({ positions }: Pick_<QuestionView, 'positions'>): Pick[] {
  return once(
    positions.flatMap(({ position, grounds }) => [
      { collection: 'positions', id: position.id },
      ...grounds.slice(0, mostGrounds).map(({ claim }) => ({ collection: 'claims', id: claim.id }) as const),
    ]),
  );
}

/**
 * A pack for a measure: the positions taken on it, and claims that speak of it, by turns those that more answer and those
 * that fewer do: what is contested is not crowded out.
 */
export function measurePack({ stances, claims }: Pick_<MeasureView, 'stances' | 'claims'>): Pick[] {
  return once([
    ...stances.map(({ position }) => ({ collection: 'positions', id: position.id }) as const),
    ...[...claims]
      .sort((a, b) => b.answers + b.sources - (a.answers + a.sources))
      .slice(0, mostClaims)
      .map(({ claim }) => ({ collection: 'claims', id: claim.id }) as const),
  ]);
}
