import type { Entry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { mapOfCorpus } from './of-corpus.ts';
import { calledOf } from './search-names.ts';

/**
 * Ids of the claims whose statement has a name of an actor, by the actor's id: in whole words, capitals as they are. A person is
 * found by the full name alone, as many bear a surname. One walk through the statements finds them for all actors.
 */
export const claimsNaming = mapOfCorpus(
  'claims that name actors',
  ({ entries }: KnowledgeBase): ReadonlyMap<string, readonly string[]> => {
    const names = namesByFirstWord(entries.actors.values());
    const found = new Map<string, string[]>();
    for (const { id, data } of entries.claims.values())
      for (const actor of actorsNamedIn(wordsOf(data.statement), names)) {
        const claims = found.get(actor);
        if (claims) claims.push(id);
        else found.set(actor, [id]);
      }
    return found;
  },
  (claims) => claims.join(' '),
);

interface Name {
  readonly actor: string;
  readonly words: readonly string[];
}

type NamesByFirstWord = ReadonlyMap<string, readonly Name[]>;

/** Of the names that begin with a word, the longest first. */
function namesByFirstWord(actors: Iterable<Entry<'actors'>>): NamesByFirstWord {
  const names = [...actors].flatMap((actor) =>
    soughtNames(actor).map((name): Name => ({ actor: actor.id, words: wordsOf(name) })),
  );
  names.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(names, ({ words: [first = ''] }) => first);
}

/** An article before a name has a small letter within a sentence. */
function soughtNames(actor: Entry<'actors'>): string[] {
  const { kind, name } = actor.data;
  const names = kind === 'person' || kind === 'persons' ? [name] : calledOf(actor);
  return names.flatMap((one) => (/^the /i.test(one) ? [`The${one.slice(3)}`, `the${one.slice(3)}`] : [one]));
}

/** Where a longer name begins with a shorter one, the longer is meant: the one of a body's branch is not the body's. */
function actorsNamedIn(words: readonly string[], names: NamesByFirstWord): Set<string> {
  const found = new Set<string>();
  let at = 0;
  while (at < words.length) {
    const start = at;
    const fitting = (names.get(words[start] ?? '') ?? []).filter((name) =>
      name.words.every((word, place) => words[start + place] === word),
    );
    const length = fitting[0]?.words.length ?? 1;
    for (const { actor, words: own } of fitting) if (own.length === length) found.add(actor);
    at += length;
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
