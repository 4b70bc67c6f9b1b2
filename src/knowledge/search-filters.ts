import type { AnyEntry } from './entry.ts';
import { entryKey } from './entry.ts';
import { fitOf, fitState } from './fit.ts';
import { evidenceOf } from './quotations.ts';
import { find, labelOf, referrers, titleOf, type ViewContext } from './views/context.ts';
import { positionsWith } from './views/question-order.ts';
import { collectionNouns } from './collection-words.ts';

/** By what results can be narrowed. */
export type Filter = 'collection' | 'kind' | 'fit' | 'question' | 'position' | 'actor' | 'source';

/** The values an entry has under each filter, as readers see them. Filters without a value are left out. */
export type FilterValues = { readonly [F in Filter]?: readonly string[] };

/**
 * What an entry is and what it belongs to: the questions a claim helps to answer, the positions it is a ground of or an
 * objection to, the actors who say it, the sources it rests on,
 * and what second readings of its passages found. A question, position, actor or source belongs to itself.
 */
export function filtersOf(context: ViewContext, entry: AnyEntry): FilterValues {
  const found = { collection: [collectionNouns[entry.collection]], ...ownFilters(context, entry) };
  return Object.fromEntries(
    Object.entries(found).flatMap(([filter, values]) =>
      values.length > 0 ? [[filter, [...new Set(values)]]] : [],
    ),
  );
}

function ownFilters(context: ViewContext, entry: AnyEntry): FilterValues {
  const sources = (ids: readonly string[]): string[] => titles(context, 'sources', ids);
  const actors = (ids: readonly (string | undefined)[]): string[] => titles(context, 'actors', ids);
  const cited = sources(evidenceOf(entry).map(({ evidence }) => evidence.source));
  switch (entry.collection) {
    case 'claims':
      return {
        kind: [entry.data.kind],
        fit: entry.data.evidence.map((evidence) => fitState(fitOf(entry.data, evidence, context))),
        question: labels(context, 'questions', entry.data.questions),
        position: (['grounds', 'objections'] as const).flatMap((field) =>
          positionsWith(context, entry.id, field).map(labelOf),
        ),
        actor: actors(entry.data.evidence.map(({ by }) => by)),
        source: cited,
      };
    case 'questions':
      return { question: [labelOf(entry)] };
    case 'positions':
      return {
        question: labels(context, 'questions', [entry.data.question]),
        position: [labelOf(entry)],
        actor: actors(entry.data.holders.map(({ actor }) => actor)),
        source: cited,
      };
    case 'sources':
      return { actor: actors(entry.data.csl.author.map(({ actor }) => actor)), source: [titleOf(entry)] };
    case 'actors':
      return {
        position: referrers(context, entryKey('actors', entry.id), 'positions', 'holders').map(
          ({ entry: held }) => labelOf(held),
        ),
        actor: [titleOf(entry)],
      };
    case 'measures':
      return {
        actor: actors(entry.data.sponsors.map(({ actor }) => actor)),
        source: sources(entry.data.sources),
      };
    case 'terms':
      return { actor: actors(entry.data.senses.flatMap(({ usedBy }) => usedBy)), source: cited };
    case 'events':
      return { actor: actors(entry.data.actors), source: sources(entry.data.sources) };
  }
}

type Named = 'questions' | 'positions' | 'sources' | 'actors';

function titles(context: ViewContext, collection: Named, ids: readonly (string | undefined)[]): string[] {
  return entriesOf(context, collection, ids).map(titleOf);
}

function labels(context: ViewContext, collection: Named, ids: readonly string[]): string[] {
  return entriesOf(context, collection, ids).map(labelOf);
}

function entriesOf(
  context: ViewContext,
  collection: Named,
  ids: readonly (string | undefined)[],
): AnyEntry[] {
  return ids.flatMap((id) => {
    const entry = find(context, collection, id);
    return entry ? [entry as AnyEntry] : [];
  });
}
