import MiniSearch from 'minisearch';
import { entryKey, type Entry } from '#knowledge/entry.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * How much of two statements' weight, by BM25, must be common to both. Tuned on the first debate: its claims that say
 * different things with the same words stay below 0.3, a statement with every fifth word changed above 0.35.
 */
const alike = 0.35;

/**
 * A word in more statements than this tells none of them from another: a tenth of them, and in a large corpus so few that the
 * work for a claim does not grow with it.
 */
const mostCommon = (claims: number): number => Math.min(15, Math.max(5, claims / 10));

/** Of fewer words too little is left to go by. */
const fewestWords = 5;

/** Two claims that say nearly the same and know nothing of each other: perhaps they are one. */
export function nearDuplicate(input: CheckInput): Diagnostic[] {
  const claims = [...input.knowledgeBase.entries.claims.values()].filter(
    ({ data }) => data.statement.split(' ').length >= fewestWords,
  );
  return nearPairs(claims).flatMap(([first, second]) =>
    knowEachOther(input, first, second)
      ? []
      : report(input, {
          rule: 'near-duplicate',
          severity: 'warning',
          at: { file: second.file, path: ['statement'] },
          message: `says nearly the same as \`${first.id}\`: “${first.data.statement}”`,
          remedy:
            'If they are one claim, move the evidence to one of them and make the other id its alias; if not, relate them or name one in the text of the other.',
          related: { file: first.file, path: ['statement'] },
        }),
  );
}

/** Pairs whose statements are alike, each pair once. Every claim is looked up among all by its own statement. */
function nearPairs(claims: readonly Entry<'claims'>[]): (readonly [Entry<'claims'>, Entry<'claims'>])[] {
  const index = indexOf(claims);
  const scores = claims.map(
    ({ data }) => new Map(index.search(data.statement).map(({ id, score }) => [id as number, score])),
  );
  return claims.flatMap((first, one) =>
    [...(scores[one] ?? [])].flatMap(([other, score]) => {
      const second = claims[other];
      if (!second || other <= one) return [];
      const both = score + (scores[other]?.get(one) ?? 0);
      const own = (scores[one]?.get(one) ?? 0) + (scores[other]?.get(other) ?? 0);
      return both / own >= alike ? [[first, second] as const] : [];
    }),
  );
}

function indexOf(claims: readonly Entry<'claims'>[]): MiniSearch<{ id: number; statement: string }> {
  const tokenize = MiniSearch.getDefault('tokenize') as (text: string) => string[];
  const lower = MiniSearch.getDefault('processTerm') as (term: string) => string;
  const frequency = new Map<string, number>();
  for (const { data } of claims)
    for (const word of new Set(tokenize(data.statement).map(lower)))
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const most = mostCommon(claims.length);
  const index = new MiniSearch<{ id: number; statement: string }>({
    fields: ['statement'],
    processTerm: (term) => {
      const word = lower(term);
      return (frequency.get(word) ?? 0) > most ? null : word;
    },
  });
  index.addAll(claims.map(({ data }, id) => ({ id, statement: data.statement })));
  return index;
}

/** Whether one of them names the other, in its record or in its text: then its author has seen both. */
function knowEachOther({ knowledgeBase }: CheckInput, one: Entry<'claims'>, other: Entry<'claims'>): boolean {
  const { backlinks, mentions } = knowledgeBase;
  const names = (from: Entry<'claims'>, to: Entry<'claims'>): boolean => {
    const key = entryKey('claims', to.id);
    return [...(backlinks.get(key) ?? []), ...(mentions.get(key) ?? [])].some((link) => link.from === from);
  };
  return names(one, other) || names(other, one);
}
