import { oneSpelling } from '#domain/annotation/spelling.ts';
import { resultsOf } from '#export/search-results.ts';
import type { Indexes } from './indexes.ts';
import { calledSo, isCalled, namedWithin, type Named } from './names.ts';
import { numberedSpellings } from './numbered.ts';
import type { PagefindFragment, PagefindResult } from './pagefind.ts';
import { hasLiterally } from './suggestion.ts';
import { allWords, isTelling, matterOf, parseQuery, tellingWords, type Query } from './query.ts';

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
 * What has all that was asked, best first, then what has all that it is about; but before it what is called so.
 *
 * @param shows of what is found, what will be read at once: it is fetched together with what is looked at here
 */
export async function rank(
  indexes: Indexes,
  asked: string,
  shows: Choice,
): Promise<{ readonly hits: readonly Hit[]; readonly isNamed: boolean }> {
  const { language } = indexes;
  const called = calledSo(asked, indexes.names, language);
  const spellings = [tellingWords(asked, language), matterOf(asked, language)].flatMap(numberedSpellings);
  const [named, ...runs] = await Promise.all([
    hitsOf(indexes, called),
    ...[...new Set(spellings)].map((spelling) => findAll(indexes, parseQuery(spelling))),
  ]);
  const hits = distinct([...named, ...runs.flat()]);
  for (const hit of shows(hits)) hit.data().catch(() => undefined);
  const ranked = distinct([...named, ...(await titledSo(indexes, asked, hits)), ...hits]);
  return { hits: await withTheirs(indexes, asked, ranked), isNamed: called.length > 0 };
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
  if (!first)
    return weighed(
      indexes,
      ranked.map((result) => hitOf(result)),
    );
  const found = ranked.filter(({ id }) => first.has(id) && others.every((ids) => ids.has(id)));
  // The excerpt is that around the phrase when nothing else was asked for.
  const isOnlyPhrase = query.words === '' && others.length === 0;
  return weighed(
    indexes,
    found.map((result) => hitOf((isOnlyPhrase && first.get(result.id)) || result, result.score)),
  );
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
  return weighed(indexes, [...best.values()], weightsOfSome).slice(0, mostWithSome);
}

/** Best first: what a matter, a word or a measure is all about before the many claims that touch it. */
function weighed({ nouns }: Indexes, hits: readonly Hit[], weights = weightsOfAll): readonly Hit[] {
  const weighted = hits.map((hit) => ({
    ...hit,
    score: hit.score * (weights[nouns.get(hit.id) ?? ''] ?? 1),
  }));
  return weighted.sort((a, b) => b.score - a.score);
}

/** Of the few words of an event each counts much, but what is argued about it matters more. */
const weightsOfAll: Readonly<Record<string, number>> = { Question: 1.5, Term: 1.5, Measure: 1.5, Event: 0.4 };
/** Where nothing has all the words, an event may be what was heard of. */
const weightsOfSome = { ...weightsOfAll, Event: 0.7 };

export function hitOf(result: PagefindResult, score = result.score): Hit {
  return { id: result.id, score, data: () => result.data() };
}

/** What a question names by the way goes before what has its words. */
export function findWithin(indexes: Indexes, asked: string): Promise<readonly Hit[]> {
  return hitsOf(indexes, namedWithin(asked, indexes.names, indexes.language));
}

/** Found by its name: the query may have no more in common with it than the letters. */
async function hitsOf(indexes: Indexes, named: readonly Named[]): Promise<readonly Hit[]> {
  const found = named.map(async ({ id, name }) =>
    (await search(indexes, name)).filter((result) => result.id === id),
  );
  return (await Promise.all(found)).flat().map((result) => hitOf(result));
}

/** Where an actor comes first who goes by what was asked, the measures it sponsors follow, then the positions it holds. */
async function withTheirs(indexes: Indexes, asked: string, hits: readonly Hit[]): Promise<readonly Hit[]> {
  const { nouns, held, language } = indexes;
  const [first] = hits;
  const theirs = first && held.get(first.id);
  if (!theirs) return hits;
  const { title, name } = (await first.data()).meta;
  if (!hasLiterally(matterOf(asked, language), [title, name].join(' '))) return hits;
  const ofNoun = (noun: string): Hit[] => hits.filter(({ id }) => theirs.has(id) && nouns.get(id) === noun);
  return distinct([first, ...ofNoun('Measure'), ...ofNoun('Position'), ...hits]);
}

/** Of the first, those that have the query for a title or short form. */
async function titledSo({ language }: Indexes, asked: string, hits: readonly Hit[]): Promise<readonly Hit[]> {
  const first = hits.slice(0, few);
  const texts = await Promise.all(first.map(async (hit) => (await hit.data()).meta));
  return first.filter((_, place) =>
    [texts[place]?.['title'], texts[place]?.['label']].some((text) => isCalled(text, asked, language)),
  );
}

async function search({ pagefind }: Indexes, words: string): Promise<readonly PagefindResult[]> {
  return (await pagefind.search(oneSpelling(words))).results;
}

/** Each once, in its first place. */
export function distinct(hits: readonly Hit[]): readonly Hit[] {
  const known = new Set<string>();
  return hits.filter(({ id }) => !known.has(id) && known.add(id));
}
