import { oneSpelling } from '#domain/annotation/spelling.ts';
import { resultsOf } from '#export/search-results.ts';
import type { SearchPart } from '#knowledge/search-part.ts';

/** A result that is called so. */
export interface Named {
  readonly id: string;
  readonly noun: string;
  readonly name: string;
}

/** The results that have names, by what is left of a name when case, spaces and punctuation do not count. */
export type Names = ReadonlyMap<string, readonly Named[]>;

export function namesIn(parts: readonly SearchPart[]): Names {
  const named = parts.flatMap((part) => {
    const results = resultsOf([part]);
    return (part.called ?? []).flatMap(([number, ...names]) => {
      const result = results[number];
      return result ? names.flatMap((name) => keysOf(name).map((key) => ({ ...result, name, key }))) : [];
    });
  });
  return Map.groupBy(named, ({ key }) => key);
}

/** What is called as a query says, or as what it asks about. */
export function calledSo(query: string, names: Names): readonly Named[] {
  const called = [...askedFor(query)].flatMap((key) => names.get(key) ?? []);
  return [...new Map(called.map((result) => [result.id, result])).values()].sort(
    (a, b) => order.indexOf(a.noun) - order.indexOf(b.noun),
  );
}

/** Whether a text is what a query says, or what it asks about. */
export function isCalled(text: string | undefined, query: string): boolean {
  const keys = askedFor(query);
  return keysOf(text ?? '').some((key) => keys.has(key));
}

const order = ['Measure', 'Term', 'Actor', 'Question'];

/** `What does “a cup” mean?` asks about a cup. */
function askedFor(query: string): ReadonlySet<string> {
  const topic = query
    .replace(/^\s*(?:what|who|how|where|when|why)(?:['’]s|\s+(?:is|are|was|were|does|do|did))?\s+/iu, '')
    .replace(/\s+(?:mean|do|work)[\s?]*$/iu, '');
  return new Set([query, topic].flatMap(keysOf));
}

/** As it is, for whoever types it without spaces; without an article; and in the one spelling, which is known word by word. */
function keysOf(text: string): string[] {
  const bare = text.replace(/^[\s"“]*(?:the|an?)\s+/iu, '');
  return [...new Set([text, bare, oneSpelling(bare)].map(lettersOf))].filter(Boolean);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
