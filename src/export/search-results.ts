import { resultId, type SearchPart } from '#knowledge/search-part.ts';

/** The results of several indexes, with what each is. */
export function resultsOf(parts: readonly SearchPart[]): { readonly id: string; readonly noun: string }[] {
  return parts.flatMap(({ mark, collections }) =>
    collections
      .flatMap(([noun, count]) => new Array<string>(count).fill(noun))
      .map((noun, number) => ({ id: resultId(number, mark), noun })),
  );
}

/** Of an actor, by its id, the measures it sponsors and the positions it holds. */
export function heldIn(parts: readonly SearchPart[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    parts.flatMap(({ mark, held = [] }) =>
      held.map(([actor, ...numbers]) => {
        const ids = numbers.map((number) => resultId(number, mark));
        return [resultId(actor, mark), new Set(ids)] as const;
      }),
    ),
  );
}
