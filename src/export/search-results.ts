import { resultId, type SearchPart } from '#knowledge/search-part.ts';

/** The results of several indexes, with what each is. */
export function resultsOf(parts: readonly SearchPart[]): { readonly id: string; readonly noun: string }[] {
  return parts.flatMap(({ mark, collections }) =>
    collections
      .flatMap(([noun, count]) => new Array<string>(count).fill(noun))
      .map((noun, number) => ({ id: resultId(number, mark), noun })),
  );
}
