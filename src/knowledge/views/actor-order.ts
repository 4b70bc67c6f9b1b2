import type { Entry } from '../entry.ts';

/** Actors in the order of lists: persons by surname, as far as it is recorded. */
export function byName(actors: readonly Entry<'actors'>[]): Entry<'actors'>[] {
  const collator = new Intl.Collator('en');
  return actors.toSorted((a, b) =>
    collator.compare(a.data.sortName ?? a.data.name, b.data.sortName ?? b.data.name),
  );
}
