import { formatLocator } from '#domain/annotation/locator.ts';
import { claimsNaming } from '../claims-naming.ts';
import { entryKey, keyOf, type AnyEntry, type Entry } from '../entry.ts';
import type { Mention } from '../knowledge-base.ts';
import { once } from '../once.ts';
import type { ClaimRow } from './claim-row.ts';
import { sidesOn, weightiest } from './claims-on-measure.ts';
import { find, referrers, type Referrer, type ViewContext } from './context.ts';
import { divide, type PageNumber, type PageSize } from './divide.ts';
import { broughtForward, claimsOn } from './question-order.ts';
import { quotedText } from './quoted-text-view.ts';

/*
 * What others say of an entry grows with the corpus, where what its own record says does not. So these lists are divided:
 * the entry's page has the first part of each, and pages behind it the others, page 2 of one beside page 2 of the others.
 */

/** So much of such a list stands on a page. */
const size: PageSize = { whole: 100, most: 50 };

/** A part of a list. */
export interface Part<Item> {
  readonly items: readonly Item[];
  /** How many stand on pages before. */
  readonly before: number;
  readonly inAll: number;
}

/** The part of a list that a page shows. @param page counted from 1 @param show makes what is shown of an item */
export function partOn<Found, Item>(
  list: readonly Found[],
  page: number,
  show: (found: Found) => Item | readonly Item[],
): Part<Item> {
  const parts = divide(list, size);
  const before = parts.slice(0, page - 1).reduce((sum, { length }) => sum + length, 0);
  return { items: (parts[page - 1] ?? []).flatMap(show), before, inAll: list.length };
}

/** Which page of an entry this is, of how many: as many as the longest of its lists takes. */
export function pageNumberOf(context: ViewContext, entry: AnyEntry, number = 1): PageNumber {
  return { number, of: Math.max(...longLists(context, entry).map((list) => divide(list, size).length)) };
}

function longLists(context: ViewContext, entry: AnyEntry): (readonly unknown[])[] {
  const mentions = mentionsIn(context, entry);
  if (entry.collection === 'actors')
    return [mentions, statedBy(context, entry.id), speakingOf(context, entry)];
  if (entry.collection === 'sources')
    return [mentions, restingOn(context, entry.id), quotedText(context, entry.id).pieces];
  if (entry.collection === 'questions') return [mentions, furtherOn(context, entry.id)];
  if (entry.collection === 'measures')
    return [mentions, ...sidesOn(context, entry.id).map(({ claims }) => claims)];
  if (entry.collection === 'terms')
    return [mentions, ...entry.data.senses.map((sense) => usingSense(context, entry.id, sense.id))];
  return [mentions];
}

/** The claims an actor is on record for, once for each piece of evidence. */
export function statedBy(context: ViewContext, actor: string): readonly Referrer<'claims'>[] {
  return referrers(context, entryKey('actors', actor), 'claims', 'evidence');
}

/** What others claim of an actor: the claims whose statement has its name, less those it is on record for; by id. */
export const speakingOf = once(
  (context: ViewContext, { id }: Entry<'actors'>): readonly Entry<'claims'>[] => {
    const own = new Set(statedBy(context, id).map(({ entry }) => entry));
    return (claimsNaming(context.knowledgeBase).get(id) ?? [])
      .flatMap((claim) => find(context, 'claims', claim) ?? [])
      .filter((claim) => !own.has(claim));
  },
);

/** The same with most to them first. */
export const rankedSpeakingOf = once((context: ViewContext, actor: Entry<'actors'>): readonly ClaimRow[] =>
  weightiest(context, speakingOf(context, actor)),
);

const byPlace = new Intl.Collator('en', { numeric: true });

/** The claims that rest on a source, in the order of their passages in it as far as locators tell. */
export function restingOn(context: ViewContext, source: string): readonly Referrer<'claims'>[] {
  const found = find(context, 'sources', source);
  return found ? inOrderOf(context, found) : [];
}

/** Asked for by each page of the source. */
const inOrderOf = once((context: ViewContext, { id }: Entry<'sources'>): readonly Referrer<'claims'>[] => {
  const placed = referrers(context, entryKey('sources', id), 'claims', 'evidence').map((referrer) => {
    const locator = referrer.entry.data.evidence[Number(referrer.path[1])]?.locator;
    return { referrer, place: locator ? formatLocator(locator) : '' };
  });
  return placed.sort((a, b) => byPlace.compare(a.place, b.place)).map(({ referrer }) => referrer);
});

/** The claims on a question that are neither ground of a position on it nor brought against one. */
export function furtherOn(context: ViewContext, question: string): readonly Entry<'claims'>[] {
  const placed = new Set(broughtForward(context, question));
  return claimsOn(context, question).filter(({ id }) => !placed.has(id));
}

/** The claims that use a term in one of its senses. */
export function usingSense(context: ViewContext, term: string, sense: string): readonly Entry<'claims'>[] {
  return referrers(context, entryKey('terms', term), 'claims', 'senses')
    .filter(({ entry, path }) => entry.data.senses[Number(path[1])]?.sense === sense)
    .map(({ entry }) => entry);
}

/** Where an entry is linked to in prose, one mention an entry. */
export function mentionsIn(context: ViewContext, entry: AnyEntry): readonly Mention[] {
  const seen = new Set<AnyEntry>();
  const isFirst = ({ from }: Mention): boolean => !seen.has(from) && Boolean(seen.add(from));
  const key = keyOf(entry);
  return (context.knowledgeBase.mentions.get(key) ?? []).filter(
    (mention) => keyOf(mention.from) !== key && isFirst(mention),
  );
}
