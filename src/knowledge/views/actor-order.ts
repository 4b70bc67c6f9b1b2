import { compareWords } from '../compare-text.ts';
import type { Entry } from '../entry.ts';

/** Actors in the order of lists: persons by surname, as far as it is recorded. */
export function byName(actors: readonly Entry<'actors'>[]): Entry<'actors'>[] {
  return actors.toSorted((a, b) =>
    compareWords(a.data.sortName ?? a.data.name, b.data.sortName ?? b.data.name),
  );
}
