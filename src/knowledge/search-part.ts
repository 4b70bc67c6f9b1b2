/** One of the indexes that a site's search is made of: one, or as many as the parts in which the site was built. */
export interface SearchPart {
  /** Its folder under that of the first, for example `part-2/`; empty for the first. */
  readonly folder: string;
  /** What tells its results from those of another. */
  readonly mark: string;
  /** What its results are, in their order: so many of the one, then so many of the next. */
  readonly collections: readonly (readonly [noun: string, count: number])[];
  /** What results are called that have names, by their numbers. The index of another site may be older, and say nothing of it. */
  readonly called?: readonly (readonly [number: number, ...names: string[]])[];
  /** Of actors, by their numbers, those of the measures they sponsor and the positions they hold. */
  readonly held?: readonly (readonly [actor: number, ...results: number[]])[];
}

/**
 * What an index calls its result of a number. The digits stand backwards and first: the list of all results, which everybody
 * fetches who searches, is then a quarter smaller than with digits that follow what all have alike.
 */
export function resultId(number: number, mark: string): string {
  return `${[...number.toString(36).padStart(3, '0')].reverse().join('')}_${mark}`;
}

/** A result as the index is told of it. */
export interface PartResult {
  readonly url: string;
  readonly noun: string;
  readonly called: readonly string[];
  /** The addresses of the actors whose it is. */
  readonly actors: readonly string[];
}

/** @param results in their order */
export function searchPart(mark: string, results: readonly PartResult[]): SearchPart {
  const collections: [string, number][] = [];
  for (const { noun } of results) {
    const last = collections.at(-1);
    if (last?.[0] === noun) last[1] += 1;
    else collections.push([noun, 1]);
  }
  const called = results.flatMap(({ called }, number) =>
    called.length > 0 ? [[number, ...called] as const] : [],
  );
  return { folder: '', mark, collections, called, held: heldIn(results) };
}

/** In a part of a site, of the actors who are in it. */
function heldIn(results: readonly PartResult[]): [number, ...number[]][] {
  const owned = results.flatMap(({ actors }, number) => actors.map((actor) => ({ actor, number })));
  const byActor = Map.groupBy(owned, ({ actor }) => actor);
  return results.flatMap(({ url }, number): [number, ...number[]][] => {
    const held = byActor.get(url)?.map((one) => one.number) ?? [];
    return held.length > 0 ? [[number, ...held]] : [];
  });
}
