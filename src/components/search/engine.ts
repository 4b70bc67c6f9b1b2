import { unpackWords } from '#domain/annotation/packed-words.ts';
import { oneSpelling } from '#domain/annotation/spelling.ts';
import { joinFilterTables } from '#export/join-filter-tables.ts';
import { resultsOf } from '#export/search-results.ts';
import type { SearchTerms } from '#knowledge/search-terms.ts';
import { rowsOf, type Filtering } from './filters.ts';
import { fetchJson, loadFilterTable, loadIndexes, type Indexes, type OtherSite } from './indexes.ts';
import { markWords, readExcerpt, type Stretch } from './marked-text.ts';
import { numberedSpellings } from './numbered.ts';
import { loadPagefind, type PagefindFragment, type PagefindResult } from './pagefind.ts';
import { allWords, isTelling, parseQuery, wordsIn, type Query } from './query.ts';
import { correct, hasLiterally, missingWords, type Terms } from './suggestion.ts';

/** A result that is not read yet. Keeps Pagefind's own result alive, without which its worker forgets the data. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindFragment>;
}

/** What a search found, and what was searched for instead of what was asked. */
export interface Findings {
  readonly asked: string;
  /** The query that was answered: that asked, or it with a misspelt word put right. */
  readonly shown: string;
  readonly hits: readonly Hit[];
  /** Words that no entry has, nor anything like them. */
  readonly unknown: readonly string[];
  /** What the hits have when none has all that was asked: the words in another order, or some of the words. */
  readonly less: 'order' | 'some' | undefined;
  /** How many hits have all that was asked; after these come those that have some of many words. `undefined` where all do, or none. */
  readonly whole: number | undefined;
}

/** A result as it is shown. */
export interface Result {
  readonly href: string;
  readonly noun: string;
  /** The kind, of a claim. */
  readonly kind: string | undefined;
  readonly title: readonly Stretch[];
  readonly byline: readonly Stretch[];
  readonly excerpt: readonly Stretch[];
  /** The name of the other knowledge base that has it. */
  readonly site: string | undefined;
}

export interface FindOptions {
  readonly asTyped?: boolean;
  readonly shows?: (hits: readonly Hit[]) => readonly Hit[];
}

/**
 * Search over the index of a site, and over those of other sites if asked. Nothing is fetched before it is needed: the index with the first call, the words for
 * corrections when a query finds little, the table of filters when it is asked for.
 */
export class SearchEngine {
  readonly #folder: string;
  readonly #others: readonly OtherSite[];
  readonly #loadPagefind: typeof loadPagefind;
  #indexes: Promise<Indexes> | undefined;
  #filtering: Promise<Filtering> | undefined;
  #terms: Promise<Terms> | undefined;
  #nouns: ReadonlyMap<string, string> | undefined;

  /** @param base the site's base path @param others the sites that are searched as well */
  constructor(base: string, others: readonly OtherSite[] = [], load = loadPagefind) {
    this.#folder = `${base}pagefind/`;
    this.#others = others;
    this.#loadPagefind = load;
  }

  /** Fetches what every search needs, and the parts of the index that a query being typed will need. */
  warm(text = ''): void {
    const words = allWords(parseQuery(text)).split(' ').filter(isTelling).join(' ');
    void this.#load().then(
      async ({ pagefind }) => {
        if (words !== '') await pagefind.preload(oneSpelling(words));
      },
      () => undefined,
    );
  }

  /**
   * @param asTyped whether to leave misspelt words as they are
   * @param shows of what is found, what will be read at once: it is fetched together with what is looked at here
   */
  async find(
    asked: string,
    { asTyped = false, shows = (hits) => hits.slice(0, few) }: FindOptions = {},
  ): Promise<Findings> {
    const found = await this.#runSpellings(asked);
    for (const hit of shows(found)) hit.data().catch(() => undefined);
    const hits = await this.#namedFirst(asked, found);
    const findings: Findings = { asked, shown: asked, hits, unknown: [], less: undefined, whole: undefined };
    const best = hits[0] && textOf(await hits[0].data());
    const missing = missingWords(asked, best);
    if (missing.length === 0 && (hits.length > few || hasLiterally(asked, best)))
      return this.#addSome(findings);
    const { text, unknown } = correct(asked, missing, await this.#loadTerms());
    if (text !== undefined && !asTyped) {
      const corrected = await this.#run(parseQuery(text));
      // A word may be another form of one there is, and have found what that finds.
      if (corrected.length > (missing.length > 0 ? 0 : hits.length))
        return { ...findings, shown: text, hits: corrected, unknown };
    }
    return hits.length > 0
      ? this.#addSome({ ...findings, unknown })
      : this.#findLess({ ...findings, unknown });
  }

  /** Everything there is, in the order of the addresses. */
  async all(): Promise<readonly Hit[]> {
    const [{ pagefind }, { rows }] = await Promise.all([this.#load(), this.filtering()]);
    const { results } = await pagefind.search(null);
    return results
      .map((result) => hitOf(result))
      .sort((a, b) => (rows.get(a.id) ?? 0) - (rows.get(b.id) ?? 0));
  }

  /** @param query the query that found it, whose words are marked */
  async read(hit: Hit, query: string): Promise<Result> {
    const { url, excerpt, meta, filters } = await hit.data();
    const words = wordsIn(query);
    return {
      href: url,
      noun: filters['collection']?.[0] ?? '',
      kind: filters['kind']?.[0],
      title: markWords(meta['title'] ?? url, words),
      byline: markWords(meta['byline'] ?? '', words),
      excerpt: readExcerpt(excerpt),
      site: this.#others.find(({ address }) => url.startsWith(address))?.name,
    };
  }

  /** What each result is, by its id: the noun of its collection. */
  async nouns(): Promise<ReadonlyMap<string, string>> {
    const { parts } = await this.#load();
    this.#nouns ??= new Map(resultsOf(parts).map(({ id, noun }) => [id, noun]));
    return this.#nouns;
  }

  filtering(): Promise<Filtering> {
    this.#filtering ??= this.#loadFilters().catch((error: unknown) => {
      this.#filtering = undefined;
      throw error;
    });
    return this.#filtering;
  }

  /** The other sites that were to be searched and did not answer. */
  async unreachable(): Promise<readonly OtherSite[]> {
    return (await this.#load()).unreachable;
  }

  async #loadFilters(): Promise<Filtering> {
    const [{ folders, parts }, own] = await Promise.all([this.#load(), loadFilterTable(this.#folder)]);
    const others = await Promise.all(folders.slice(1).map(loadFilterTable));
    const table = others.length === 0 ? own : joinFilterTables([own, ...others]);
    return { table, rows: rowsOf(resultsOf(parts)) };
  }

  #load(): Promise<Indexes> {
    this.#indexes ??= loadIndexes(this.#folder, this.#others, this.#loadPagefind).catch((error: unknown) => {
      this.#indexes = undefined;
      throw error;
    });
    return this.#indexes;
  }

  /** Without the words, search goes on without corrections. */
  #loadTerms(): Promise<Terms> {
    this.#terms ??= fetchJson<SearchTerms>(`${this.#folder}search-terms.json`).then(
      ({ common, rare }) => ({ common: unpackWords(common), rare: unpackWords(rare) }),
      () => ({ common: [], rare: [] }),
    );
    return this.#terms;
  }

  /** What any spelling finds, the likeliest first. */
  async #runSpellings(text: string): Promise<readonly Hit[]> {
    const runs = numberedSpellings(text).map((spelling) => this.#run(parseQuery(spelling)));
    return distinct((await Promise.all(runs)).flat());
  }

  async #search(words: string): Promise<readonly PagefindResult[]> {
    const { pagefind } = await this.#load();
    return (await pagefind.search(oneSpelling(words))).results;
  }

  /**
   * The results with all the words, best first; of these, those that have each phrase. Pagefind by itself heeds quotation
   * marks only around a whole query, and does not rank what it then finds.
   */
  async #run(query: Query): Promise<readonly Hit[]> {
    const [ranked = [], ...phrased] = await Promise.all([
      this.#search(allWords(query)),
      ...query.phrases.map((phrase) => this.#search(`"${phrase}"`)),
    ]);
    const [first, ...others] = phrased.map(
      (results) => new Map(results.map((result) => [result.id, result])),
    );
    if (!first) return ranked.map((result) => hitOf(result));
    const found = ranked.filter(({ id }) => first.has(id) && others.every((ids) => ids.has(id)));
    // The excerpt is that around the phrase when nothing else was asked for.
    const isOnlyPhrase = query.words === '' && others.length === 0;
    return found.map((result) => hitOf((isOnlyPhrase && first.get(result.id)) || result, result.score));
  }

  /** An entry that is called exactly so goes before those whose name only has the words. */
  async #namedFirst(asked: string, hits: readonly Hit[]): Promise<readonly Hit[]> {
    const first = hits.slice(0, few);
    const titles = await Promise.all(first.map(async (hit) => (await hit.data()).meta['title']));
    const isNamed = (hit: Hit): boolean =>
      titles[first.indexOf(hit)]?.toLowerCase() === asked.trim().toLowerCase();
    return [...first.filter(isNamed), ...hits.filter((hit) => !isNamed(hit))];
  }

  /** When nothing has all that was asked: what has the words of the phrases in another order, else the most of the words. */
  async #findLess(findings: Findings): Promise<Findings> {
    const query = parseQuery(findings.shown);
    const reordered =
      query.phrases.length > 0 ? await this.#run({ words: allWords(query), phrases: [] }) : [];
    if (reordered.length > 0) return { ...findings, hits: reordered, less: 'order' };
    const hits = await this.#findSome(findings);
    return { ...findings, hits, less: hits.length > 0 ? 'some' : undefined };
  }

  /** A whole question has words that no entry needs to have: when few have them all, those follow that have the most. */
  async #addSome(findings: Findings): Promise<Findings> {
    const { shown, hits } = findings;
    const isQuestion = parseQuery(shown).phrases.length === 0 && wordsIn(shown).length >= manyWords;
    if (!isQuestion || hits.length > few) return findings;
    const had = new Set(hits.map(({ id }) => id));
    const others = (await this.#findSome(findings)).filter(({ id }) => !had.has(id));
    return others.length === 0 ? findings : { ...findings, hits: [...hits, ...others], whole: hits.length };
  }

  /**
   * What has some of the words, best first. What a word finds counts the more the fewer entries have the word, so that those
   * of the grammar of a question hardly matter (inverse document frequency, Spärck Jones 1972).
   */
  async #findSome({ shown, unknown }: Findings): Promise<readonly Hit[]> {
    const words = new Set(wordsIn(shown).filter((word) => isTelling(word) && !unknown.includes(word)));
    if (words.size < 2) return [];
    const all = resultsOf((await this.#load()).parts).length;
    const best = new Map<string, Hit>();
    for (const results of await Promise.all([...words].map((word) => this.#search(word))))
      for (const result of results) {
        const score = result.score * Math.log(1 + all / results.length);
        best.set(result.id, hitOf(result, score + (best.get(result.id)?.score ?? 0)));
      }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, mostWithSome);
  }
}

/** With so few results it is worth looking whether a word was misspelt; and so many are looked at for their names. */
const few = 5;

/** A query of so many words is likely to be a question in words of the reader's own. */
const manyWords = 4;

/** Of results with some of the words, so many are worth a look. */
const mostWithSome = 20;

function hitOf(result: PagefindResult, score = result.score): Hit {
  return { id: result.id, score, data: () => result.data() };
}

function distinct(hits: readonly Hit[]): readonly Hit[] {
  const first = new Map(hits.toReversed().map((hit) => [hit.id, hit]));
  return hits.filter((hit) => first.get(hit.id) === hit);
}

function textOf({ content, meta }: PagefindFragment): string {
  return [content, ...Object.values(meta)].join(' ');
}
