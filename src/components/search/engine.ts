import { unpackWords } from '#domain/annotation/packed-words.ts';
import { oneSpelling } from '#domain/annotation/spelling.ts';
import { joinFilterTables } from '#export/join-filter-tables.ts';
import { resultsOf } from '#export/search-results.ts';
import type { SearchTerms } from '#knowledge/search-terms.ts';
import { rowsOf, type Filtering } from './filters.ts';
import { fetchJson, loadFilterTable, loadIndexes, type Indexes, type OtherSite } from './indexes.ts';
import { markWords, readExcerpt, type Stretch } from './marked-text.ts';
import { searchLanguage, type SearchLanguage } from './language.ts';
import { calledSo } from './names.ts';
import { loadPagefind, type PagefindFragment } from './pagefind.ts';
import { allWords, isTelling, matterOf, parseQuery, tellingWords, tidyQuery, wordsIn } from './query.ts';
import {
  distinct,
  few,
  findAll,
  findSome,
  findWithin,
  hitOf,
  rank,
  type Choice,
  type Hit,
} from './ranking.ts';
import { correct, hasLiterally, missingWords, type Terms } from './suggestion.ts';

/** What a search found, and what was searched for instead of what was asked. */
export interface Findings {
  readonly asked: string;
  /** The query that was answered: that asked, or it with a misspelt word put right. */
  readonly shown: string;
  readonly hits: readonly Hit[];
  /** Words that no entry has, and that were not put right. */
  readonly unknown: readonly string[];
  /** Another query that may have been meant; it was not answered. */
  readonly guess: string | undefined;
  /** What the hits have when none has all that was asked: the words in another order, or some of the words. */
  readonly less: 'order' | 'some' | undefined;
  /** How many hits have all that was asked; after these come those that have some of many words. `undefined` where all do, or none. */
  readonly whole: number | undefined;
}

/** Nothing was asked. */
export const nothing: Findings = {
  asked: '',
  shown: '',
  hits: [],
  unknown: [],
  guess: undefined,
  less: undefined,
  whole: undefined,
};

/** A result as it is shown. */
export interface Result {
  readonly href: string;
  readonly noun: string;
  /** The kind, of a claim. */
  readonly kind: string | undefined;
  /** The status, of a claim that bears one. */
  readonly status: string | undefined;
  readonly title: readonly Stretch[];
  readonly byline: readonly Stretch[];
  readonly excerpt: readonly Stretch[];
  /** The name of the other knowledge base that has it. */
  readonly site: string | undefined;
}

export interface FindOptions {
  readonly asTyped?: boolean;
  /** Of what is found, what will be read at once. */
  readonly shows?: Choice;
}

/**
 * Search over the index of a site, and over those of other sites if asked. Nothing is fetched before it is needed: the index with the first call, the words for
 * corrections when a query finds little, the table of filters when it is asked for.
 */
export class SearchEngine {
  readonly #folder: string;
  readonly #language: SearchLanguage;
  readonly #others: readonly OtherSite[];
  readonly #loadPagefind: typeof loadPagefind;
  #indexes: Promise<Indexes> | undefined;
  #filtering: Promise<Filtering> | undefined;
  #terms: Promise<Terms> | undefined;

  /**
   * @param base the site's base path
   * @param language the tag of the language in which it is written
   * @param others the sites that are searched as well
   */
  constructor(base: string, language: string, others: readonly OtherSite[] = [], load = loadPagefind) {
    this.#language = searchLanguage(language);
    this.#folder = `${base}pagefind/`;
    this.#others = others;
    this.#loadPagefind = load;
  }

  /** Fetches what every search needs, and the parts of the index that a query being typed will need. */
  warm(text = ''): void {
    const words = allWords(parseQuery(this.#telling(tidyQuery(text))))
      .split(' ')
      .filter(isTelling)
      .join(' ');
    void this.#load().then(
      async ({ pagefind }) => {
        if (words !== '') await pagefind.preload(oneSpelling(words));
      },
      () => undefined,
    );
  }

  /** @param asTyped whether to leave misspelt words as they are */
  async find(asked: string, options: FindOptions = {}): Promise<Findings> {
    const findings = await this.#findWords(tidyQuery(asked), options);
    const within = await findWithin(await this.#load(), findings.shown);
    return { ...findings, hits: distinct([...within, ...findings.hits]) };
  }

  async #findWords(
    asked: string,
    { asTyped = false, shows = (hits) => hits.slice(0, few) }: FindOptions,
  ): Promise<Findings> {
    const indexes = await this.#load();
    const { hits, isNamed } = await rank(indexes, asked, shows);
    const findings: Findings = { ...nothing, asked, shown: asked, hits };
    if (isNamed) return hits.length > 0 ? this.#addSome(findings) : this.#findLess(findings);
    const best = hits[0] && textOf(await hits[0].data());
    const matter = this.#matter(asked);
    const missing = missingWords(matter, best);
    if (missing.length === 0 && (hits.length > few || hasLiterally(matter, best)))
      return this.#addSome(findings);
    const { text, guess, unknown } = correct(
      asked,
      missing,
      await this.#loadTerms(),
      this.#language,
      (query) => calledSo(query, indexes.names, this.#language).length > 0,
    );
    if (text !== undefined && !asTyped) {
      const corrected = await rank(indexes, text, shows);
      // What was found has every word, if perhaps in another form: the reader is only asked.
      if (missing.length === 0 && hits.length > 0)
        return this.#addSome(corrected.hits.length > hits.length ? { ...findings, guess: text } : findings);
      if (corrected.hits.length > 0)
        return { ...findings, shown: text, hits: corrected.hits, unknown, guess };
    }
    // What Pagefind then finds begins with the same letters, and depends on what was asked before.
    if (wordsIn(matter).every((word) => unknown.includes(word)))
      return { ...findings, hits: [], unknown, guess };
    return hits.length > 0
      ? this.#addSome({ ...findings, unknown, guess })
      : this.#findLess({ ...findings, unknown, guess });
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
    const words = wordsIn(this.#telling(query));
    const { functionWords } = this.#language;
    return {
      href: url,
      noun: filters['collection']?.[0] ?? '',
      kind: filters['kind']?.[0],
      status: filters['status']?.[0],
      title: markWords(meta['title'] ?? url, words, functionWords),
      byline: markWords(meta['byline'] ?? '', words, functionWords),
      excerpt: readExcerpt(excerpt),
      site: this.#others.find(({ address }) => url.startsWith(address))?.name,
    };
  }

  /** What each result is, by its id: the noun of its collection. */
  async nouns(): Promise<ReadonlyMap<string, string>> {
    return (await this.#load()).nouns;
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
    this.#indexes ??= loadIndexes(this.#folder, this.#others, this.#language, this.#loadPagefind).catch(
      (error: unknown) => {
        this.#indexes = undefined;
        throw error;
      },
    );
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

  /** When nothing has all that was asked: what has the words of the phrases in another order, else the most of the words. */
  async #findLess(findings: Findings): Promise<Findings> {
    const query = parseQuery(findings.shown);
    const reordered =
      query.phrases.length > 0
        ? await findAll(await this.#load(), { words: allWords(query), phrases: [] })
        : [];
    if (reordered.length > 0) return { ...findings, hits: reordered, less: 'order' };
    const hits = await this.#some(findings);
    return { ...findings, hits, less: hits.length > 0 ? 'some' : undefined };
  }

  /** A whole question has words that no entry needs to have: when few have them all, those follow that have the most. */
  async #addSome(findings: Findings): Promise<Findings> {
    const { shown, hits } = findings;
    const isAsked = wordsIn(shown).length >= manyWords || this.#telling(shown) !== shown;
    const isQuestion = parseQuery(shown).phrases.length === 0 && isAsked;
    if (!isQuestion || hits.length > few) return findings;
    const had = new Set(hits.map(({ id }) => id));
    const others = (await this.#some(findings)).filter(({ id }) => !had.has(id));
    return others.length === 0 ? findings : { ...findings, hits: [...hits, ...others], whole: hits.length };
  }

  async #some({ shown, unknown }: Findings): Promise<readonly Hit[]> {
    return findSome(
      await this.#load(),
      wordsIn(this.#matter(shown)).filter((word) => !unknown.includes(word)),
    );
  }

  #telling(text: string): string {
    return tellingWords(text, this.#language);
  }

  #matter(text: string): string {
    return matterOf(text, this.#language);
  }
}

/** A query of so many words is likely to be a question in words of the reader's own, as is one with words of the grammar. */
const manyWords = 4;

function textOf({ content, meta }: PagefindFragment): string {
  return [content, ...Object.values(meta)].join(' ');
}
