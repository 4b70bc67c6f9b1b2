import { oneSpelling } from '#domain/annotation/spelling.ts';
import { resultsOf } from '#export/search-results.ts';
import type { Indexes } from './indexes.ts';
import { calledSo, isCalled } from './names.ts';
import { numberedSpellings } from './numbered.ts';
import type { PagefindFragment, PagefindResult } from './pagefind.ts';
import { allWords, isTelling, parseQuery, type Query } from './query.ts';

/** A result that is not read yet. Keeps Pagefind's own result alive, without which its worker forgets the data. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindFragment>;
}

/** What is best of several hits. */
export type Choice = (hits: readonly Hit[]) => readonly Hit[];

/** With so few results it is worth looking whether a word was misspelt; and so many are looked at for their titles. */
export const few = 5;

/** Of results with some of the words, so many are worth a look. */
const mostWithSome = 20;

/**
 * What has all that was asked, best first, but before it what is called so.
 *
 * @param shows of what is found, what will be read at once: it is fetched together with what is looked at here
 */
export async function rank(
  indexes: Indexes,
  asked: string,
  shows: Choice,
): Promise<{ readonly hits: readonly Hit[]; readonly isNamed: boolean }> {
  const [named, ...runs] = await Promise.all([
    findNamed(indexes, asked),
    ...numberedSpellings(asked).map((spelling) => findAll(indexes, parseQuery(spelling))),
  ]);
  const hits = distinct([...named, ...runs.flat()]);
  for (const hit of shows(hits)) hit.data().catch(() => undefined);
  return { hits: distinct([...named, ...(await titledSo(asked, hits)), ...hits]), isNamed: named.length > 0 };
}

/**
 * The results with all the words, best first; of these, those that have each phrase. Pagefind by itself heeds quotation
 * marks only around a whole query, and does not rank what it then finds.
 */
export async function findAll(indexes: Indexes, query: Query): Promise<readonly Hit[]> {
  const [ranked = [], ...phrased] = await Promise.all([
    search(indexes, allWords(query)),
    ...query.phrases.map((phrase) => search(indexes, `"${phrase}"`)),
  ]);
  const [first, ...others] = phrased.map((results) => new Map(results.map((result) => [result.id, result])));
  if (!first) return ranked.map((result) => hitOf(result));
  const found = ranked.filter(({ id }) => first.has(id) && others.every((ids) => ids.has(id)));
  // The excerpt is that around the phrase when nothing else was asked for.
  const isOnlyPhrase = query.words === '' && others.length === 0;
  return found.map((result) => hitOf((isOnlyPhrase && first.get(result.id)) || result, result.score));
}

/**
 * What has some of the words, best first. What a word finds counts the more the fewer entries have the word, so that those
 * of the grammar of a question hardly matter (inverse document frequency, Spärck Jones 1972).
 */
export async function findSome(indexes: Indexes, asked: readonly string[]): Promise<readonly Hit[]> {
  const words = new Set(asked.filter(isTelling));
  if (words.size < 2) return [];
  const all = resultsOf(indexes.parts).length;
  const best = new Map<string, Hit>();
  for (const results of await Promise.all([...words].map((word) => search(indexes, word))))
    for (const result of results) {
      const score = result.score * Math.log(1 + all / results.length);
      best.set(result.id, hitOf(result, score + (best.get(result.id)?.score ?? 0)));
    }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, mostWithSome);
}

export function hitOf(result: PagefindResult, score = result.score): Hit {
  return { id: result.id, score, data: () => result.data() };
}

/** What is called as was asked, found by its name: the query may have no more in common with it than the letters. */
async function findNamed(indexes: Indexes, asked: string): Promise<readonly Hit[]> {
  const found = calledSo(asked, indexes.names).map(async ({ id, name }) =>
    (await search(indexes, name)).filter((result) => result.id === id),
  );
  return (await Promise.all(found)).flat().map((result) => hitOf(result));
}

/** Of the first, those that have the query for a title or short form. */
async function titledSo(asked: string, hits: readonly Hit[]): Promise<readonly Hit[]> {
  const first = hits.slice(0, few);
  const texts = await Promise.all(first.map(async (hit) => (await hit.data()).meta));
  return first.filter((_, place) =>
    [texts[place]?.['title'], texts[place]?.['label']].some((text) => isCalled(text, asked)),
  );
}

async function search({ pagefind }: Indexes, words: string): Promise<readonly PagefindResult[]> {
  return (await pagefind.search(oneSpelling(words))).results;
}

/** Each once, in its first place. */
function distinct(hits: readonly Hit[]): readonly Hit[] {
  const known = new Set<string>();
  return hits.filter(({ id }) => !known.has(id) && known.add(id));
}
