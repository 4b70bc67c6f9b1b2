import type { CollectionName } from '#schema/fields.ts';
import type { AnyEntry, Entry, EntryKey, Grave } from '../entry.ts';
import { entryKey, keyOf } from '../entry.ts';
import type { Backlink, KnowledgeBase } from '../knowledge-base.ts';
import type { FrozenEdition } from '../edition-address.ts';
import { addressInEdition, standingInEditions, type PublishedEditions } from '../edition-standing.ts';
import { hrefOf, permalink, type Publication } from '../permalink.ts';
import type { Proof } from '../verification.ts';
import { once } from '../once.ts';

/** What every view is computed from. */
export interface ViewContext extends Proof {
  readonly knowledgeBase: KnowledgeBase;
  readonly publication: Publication;
  /** The day of the build: what bears a later one is no news yet. */
  readonly today: string;
  /** Captured texts by source id. Only the private edition has them: they are not ours to publish. */
  readonly fullTexts?: ReadonlyMap<string, string> | undefined;
  readonly editions?: PublishedEditions;
  /** Where not the live site is built, but an edition of it. */
  readonly frozen?: FrozenEdition | undefined;
  /**
   * What an earlier build has written at a path under the site's root, where this one would write just the same: to take it
   * costs less than to find it out again.
   */
  readonly earlierText?: (path: string) => string | undefined;
}

/** An edition that holds a record exactly as it is now. */
export interface CitedEdition {
  /** The record's whole address in the edition. */
  readonly url: string;
  /** What the edition is called, e.g. `2026-11`. */
  readonly label: string;
  /** The day of the edition, `YYYY-MM-DD`. */
  readonly date: string;
}

/** What a citation of an entry is to lead to: the newest edition that holds it exactly as it is. */
export function citedEdition(context: ViewContext, entry: AnyEntry): CitedEdition | undefined {
  const standing = standingInEditions(context, entry);
  if (!context.editions || standing.kind !== 'held') return undefined;
  const { edition, address } = standing;
  return {
    url: addressInEdition(context.editions, edition, address),
    label: edition.label,
    date: edition.date,
  };
}

/** A link to an entry as a page shows it. */
export interface EntryLink {
  readonly collection: CollectionName;
  readonly id: string;
  readonly href: string;
  /** The entry's title, whole. */
  readonly title: string;
  /** A short form, at most 60 characters or so. */
  readonly label: string;
  /** BCP 47 tag of title and label, where they are not in our own language. */
  readonly language?: string;
  /** Only of a source that we have not read, but know from the accounts of others. */
  readonly unread?: true;
}

/** The entry's title as its page has it. */
export function titleOf(entry: AnyEntry): string {
  switch (entry.collection) {
    case 'questions':
    case 'positions':
    case 'claims':
      return entry.data.statement;
    case 'sources':
      return entry.data.csl.title;
    case 'actors':
      return entry.data.name;
    case 'measures':
      return entry.data.title;
    case 'terms':
    case 'events':
      return entry.data.label;
  }
}

/** The entry's short form. */
export function labelOf(entry: AnyEntry): string {
  switch (entry.collection) {
    case 'questions':
    case 'positions':
    case 'claims':
    case 'measures':
      return entry.data.label;
    default:
      return titleOf(entry);
  }
}

export const linkTo = once((context: ViewContext, entry: AnyEntry): EntryLink => {
  seeEntry(context, entry);
  return {
    collection: entry.collection,
    id: entry.id,
    href: hrefOf(context.publication, permalink(entry.collection, entry.id)),
    title: titleOf(entry),
    label: labelOf(entry),
    ...(entry.collection === 'sources' && ofSource(context, entry)),
  };
});

/** Says that an entry, or what is left of one, is looked at by who has not asked for it by its id: to ask is to look. */
export function seeEntry({ knowledgeBase }: ViewContext, of: AnyEntry | Grave): void {
  if ('tombstone' in of) knowledgeBase.graves.has(keyOf(of));
  else knowledgeBase.entries[of.collection].has(of.id);
}

/** Only a source has words that are not ours for its title. */
function ofSource(
  { knowledgeBase }: ViewContext,
  { data }: Entry<'sources'>,
): Pick<EntryLink, 'language' | 'unread'> {
  return {
    ...(data.language !== knowledgeBase.site.language && { language: data.language }),
    ...(data.acquaintance.how === 'through-accounts' && { unread: true }),
  };
}

/** The entry of an id, if one is given; aliases are followed. `undefined` when nothing answers: the checks have said so. */
export function find<Name extends CollectionName>(
  context: ViewContext,
  collection: Name,
  id: string | undefined,
): Entry<Name> | undefined {
  if (id === undefined) return undefined;
  const { entries, aliases } = context.knowledgeBase;
  return entries[collection].get(id) ?? entries[collection].get(aliases.get(entryKey(collection, id)) ?? '');
}

/** A link to the entry that `find` finds. */
export function linkToId(
  context: ViewContext,
  collection: CollectionName,
  id: string | undefined,
): EntryLink | undefined {
  const entry = find(context, collection, id) as AnyEntry | undefined;
  return entry && linkTo(context, entry);
}

/** Links to the entries of a list of ids, in its order; what does not exist is left out. */
export function linksTo(
  context: ViewContext,
  collection: CollectionName,
  ids: readonly string[],
): EntryLink[] {
  return ids.flatMap((id) => linkToId(context, collection, id) ?? []);
}

/** An entry that refers to another one, and where its record does so. */
export interface Referrer<Name extends CollectionName> {
  readonly entry: Entry<Name>;
  readonly path: Backlink['path'];
}

/** Sorted out once for each list of backlinks: that of a question or a source is asked for again by every page near it. */
const sorted = new WeakMap<readonly Backlink[], Map<string, Referrer<CollectionName>[]>>();

/** Who refers to an entry in a record, from one collection and through one field (its first step). */
export function referrers<Name extends CollectionName>(
  context: ViewContext,
  key: EntryKey,
  from: Name,
  field: string,
): readonly Referrer<Name>[] {
  const all = context.knowledgeBase.backlinks.get(key);
  if (!all) return [];
  const groups = sorted.get(all) ?? sortOut(all);
  sorted.set(all, groups);
  return (groups.get(`${from} ${field}`) ?? []) as unknown as readonly Referrer<Name>[];
}

/** How many entries refer, each counted once in however many places it does so. */
export function countReferring(found: readonly Referrer<CollectionName>[]): number {
  return new Set(found.map(({ entry }) => entry)).size;
}

/** The relations that other claims record to a claim. */
export function relationsTo(context: ViewContext, claim: string): RelationFrom[] {
  return referrers(context, entryKey('claims', claim), 'claims', 'relations').flatMap(({ entry, path }) => {
    const relation = entry.data.relations[Number(path[1])];
    return relation ? [{ from: entry, relation }] : [];
  });
}

/** A relation, and the claim that records it. */
export interface RelationFrom {
  readonly from: Entry<'claims'>;
  readonly relation: Entry<'claims'>['data']['relations'][number];
}

function sortOut(all: readonly Backlink[]): Map<string, Referrer<CollectionName>[]> {
  const found = all.map(({ from, path }) => ({ entry: from as Entry<CollectionName>, path }));
  return Map.groupBy(found, ({ entry, path }) => `${entry.collection} ${String(path[0])}`);
}
