import { spoken } from '#domain/annotation/wording.ts';
import type { Status } from '#domain/argument/status.ts';
import { compareText } from './compare-text.ts';
import type { AnyEntry } from './entry.ts';
import { allEntries } from './knowledge-base.ts';
import { permalink } from './permalink.ts';
import { contentOf } from './search-content.ts';
import { filtersOf, type FilterValues } from './search-filters.ts';
import { bylineOf } from './search-byline.ts';
import { calledOf, namesOf } from './search-names.ts';
import { bearingOn } from './views/claims-on-measure.ts';
import { find, labelOf, titleOf, type ViewContext } from './views/context.ts';
import { statusWord } from './views/status-view.ts';

/** What search knows of an entry: one record, one result. */
export interface SearchRecord {
  /** Its path under the site's root, without the base path: the search engine puts that in front. */
  readonly url: string;
  /** The words it is found by, besides those of `meta`, as plain text; shown in part as the result's excerpt. */
  readonly content: string;
  /** Searched as well, and shown. `name` (what a thing is called) and `label` (a statement's short form) rank high. */
  readonly meta: {
    readonly title: string;
    /** Who and where, in one line. */
    readonly byline?: string;
    readonly name?: string;
    readonly label?: string;
    /** Of a measure: whoever asks for the bill means one. */
    readonly kind?: string;
    /** Of a statement: the words of its address that stand nowhere else in the record. */
    readonly address?: string;
  };
  /** An entry goes before all others when one of these is asked for. */
  readonly called?: readonly string[];
  /** The addresses of the actors whose it is: of the sponsors of a measure, the holders of a position. */
  readonly actors?: readonly string[];
  /** Shown only. */
  readonly status?: Status;
  readonly filters: FilterValues;
}

/** A record for every live entry, in the order of the addresses. */
export function searchRecords(context: ViewContext): SearchRecord[] {
  const kinds = kindsMeant(context);
  return [...allEntries(context.knowledgeBase)]
    .map((entry) => searchRecord(context, entry, kinds))
    .sort((a, b) => compareText(a.url, b.url));
}

function searchRecord(
  context: ViewContext,
  entry: AnyEntry,
  kinds: ReadonlyMap<AnyEntry, string>,
): SearchRecord {
  const title = titleOf(entry);
  const label = labelOf(entry);
  const names = namesOf(entry);
  const byline = bylineOf(context, entry);
  const kind = kinds.get(entry);
  const actors = actorsOf(context, entry);
  const status = entry.collection === 'claims' ? statusWord(context, entry) : undefined;
  const content = contentOf(context, entry);
  const address = addressWords(entry, [title, label, content].join(' '));
  return {
    url: permalink(entry.collection, entry.id),
    content,
    meta: {
      title,
      ...(byline && { byline }),
      ...(entry.collection === 'measures' && { kind: spoken(entry.data.kind) }),
      ...(names.length > 0 ? { name: names.join(' · ') } : label !== title && { label }),
      ...(address && { address }),
    },
    called: [...calledOf(entry), ...(kind === undefined ? [] : [kind])],
    ...(actors.length > 0 && { actors }),
    ...(status && { status }),
    filters: filtersOf(context, entry),
  };
}

/** Readers know a statement by its address too, which may say in a word what the statement says in three. */
function addressWords({ collection, id }: AnyEntry, text: string): string {
  if (collection !== 'claims' && collection !== 'positions' && collection !== 'questions') return '';
  const told = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  const isNew = (word: string): boolean => word.length > 2 && !told.includes(` ${word}`);
  return id.split('-').filter(isNew).join(' ');
}

/** Of the measures of one kind the one on which most claims bear, with its kind: whoever asks for the bill means it. */
function kindsMeant(context: ViewContext): ReadonlyMap<AnyEntry, string> {
  const measures = [...context.knowledgeBase.entries.measures.values()].map((entry) => ({
    entry,
    claims: bearingOn(context, entry.id).length,
  }));
  const byKind = Map.groupBy(measures, ({ entry }) => spoken(entry.data.kind));
  return new Map(
    [...byKind].flatMap(([kind, alike]) => {
      const [most] = alike.sort((a, b) => b.claims - a.claims);
      return most ? [[most.entry, kind] as const] : [];
    }),
  );
}

function actorsOf(context: ViewContext, entry: AnyEntry): string[] {
  const ids =
    entry.collection === 'measures'
      ? entry.data.sponsors.map(({ actor }) => actor)
      : entry.collection === 'positions'
        ? entry.data.holders.map(({ actor }) => actor)
        : [];
  return [...new Set(ids)].flatMap((id) =>
    id !== undefined && find(context, 'actors', id) ? [permalink('actors', id)] : [],
  );
}
