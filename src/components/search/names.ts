import { oneSpelling } from '#domain/annotation/spelling.ts';
import { resultsOf } from '#export/search-results.ts';
import type { SearchPart } from '#knowledge/search-part.ts';
import type { SearchLanguage } from './language.ts';
import { matterOf } from './query.ts';

/** A result that is called so. */
export interface Named {
  readonly id: string;
  readonly noun: string;
  readonly name: string;
}

/** The results that have names, by what is left of a name when case, spaces and punctuation do not count. */
export type Names = ReadonlyMap<string, readonly Named[]>;

export function namesIn(parts: readonly SearchPart[], language: SearchLanguage): Names {
  const named = parts.flatMap((part) => {
    const results = resultsOf([part]);
    return (part.called ?? []).flatMap(([number, ...names]) => {
      const result = results[number];
      return result
        ? names.flatMap((name) => keysOf(name, language).map((key) => ({ ...result, name, key })))
        : [];
    });
  });
  return Map.groupBy(named, ({ key }) => key);
}

/** What is called as a query says, or as what it asks about. */
export function calledSo(query: string, names: Names, language: SearchLanguage): readonly Named[] {
  const called = [...askedFor(query, language)].flatMap((key) => names.get(key) ?? []);
  return [...new Map(called.map((result) => [result.id, result])).values()].sort(
    (a, b) => order.indexOf(a.noun) - order.indexOf(b.noun),
  );
}

/**
 * The measures that a question names by the way. A name of letters and a number, `H.R. 1234` say, is one wherever it stands; another
 * may be part of what is said (`a tall order`) and is one behind a word of the grammar, as in `is the Order dead`, or first
 * before what is asked about it, as in `Order status`. A longer name goes before a shorter one in it.
 */
export function namedWithin(query: string, names: Names, language: SearchLanguage): readonly Named[] {
  const words = query.split(/\s+/).filter(Boolean);
  const isFunction = words.map((one) => language.functionWords.has(one.toLowerCase()));
  const isGrammar = words.map(
    (one, place) => isFunction[place] || language.askingWords.has(one.toLowerCase()),
  );
  const taken = new Set<number>();
  for (let length = Math.min(words.length - 1, mostWords); length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const places = Array.from({ length }, (_, place) => start + place);
      if (isFunction[start] || places.some((place) => taken.has(place))) continue;
      const key = lettersOf(words.slice(start, start + length).join(' '));
      const named = names.get(key) ?? [];
      const measures = named.filter(({ noun }) => noun === 'Measure');
      const isApart = start > 0 ? isGrammar[start - 1] : isGrammar[length];
      if (measures.length > 0 && (isApart || isNumbered(key))) return measures;
      if (named.length > 0) for (const place of places) taken.add(place);
    }
  return [];
}

function isNumbered(key: string): boolean {
  return /\p{L}/u.test(key) && /\p{N}/u.test(key);
}

/** Of a name within a question. */
const mostWords = 8;

/** Whether a text is what a query says, or what it asks about. */
export function isCalled(text: string | undefined, query: string, language: SearchLanguage): boolean {
  const keys = askedFor(query, language);
  return keysOf(text ?? '', language).some((key) => keys.has(key));
}

const order = ['Measure', 'Term', 'Actor', 'Question'];

/** `What does “a cup” mean?` asks about a cup, and so does `cup status`. */
function askedFor(query: string, language: SearchLanguage): ReadonlySet<string> {
  const topic = query.replace(language.before, '').replace(language.behind, '');
  return new Set([query, topic, matterOf(query, language)].flatMap((text) => keysOf(text, language)));
}

/** As it is, for whoever types it without spaces; without an article; and in the one spelling, which is known word by word. */
function keysOf(text: string, { article }: SearchLanguage): string[] {
  const bare = text.replace(article, '');
  return [...new Set([text, bare, oneSpelling(bare)].map(lettersOf))].filter(Boolean);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
