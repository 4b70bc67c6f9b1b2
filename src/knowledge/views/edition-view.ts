import { diffWords, type WordChange } from '#domain/annotation/word-diff.ts';
import { formatDate } from '#domain/bibliography/edtf.ts';
import type { Edition } from '#schema/edition.ts';
import { addressInEdition, standingInEditions, type PublishedEditions } from '../edition-standing.ts';
import type { AnyEntry } from '../entry.ts';
import type { FieldChange } from '../record-fields.ts';
import type { ViewContext } from './context.ts';
import { itemName, nameOfItem } from './item-name.ts';

/** An edition, with the address of an entry in it. */
export interface EditionLink {
  readonly label: string;
  /** As a reader says it. */
  readonly date: string;
  readonly href: string;
}

/** What a live page says of the editions. */
export type EditionNoteView =
  | { readonly kind: 'absent' }
  | { readonly kind: 'held'; readonly edition: EditionLink }
  | { readonly kind: 'changed'; readonly edition: EditionLink; readonly changes: readonly ShownChange[] };

/** A field that differs; of words that were changed into others, where; of lists, which items, as far as they have names. */
export type ShownChange =
  | (Exclude<FieldChange, ListChange> & { readonly diff?: readonly WordChange[] })
  | (Pick<ListChange, 'field' | 'kind' | 'same' | 'gone' | 'added'> & {
      readonly goneItems?: readonly string[];
      readonly addedItems?: readonly string[];
    });
type ListChange = Extract<FieldChange, { kind: 'list' }>;

/** The editions there are, the newest first, each with the address of its home page. */
export function editionLinks({ editions }: ViewContext): EditionLink[] {
  return editions ? editions.all.map((edition) => editionLink(editions, edition, '/')) : [];
}

/** @param address under the root of the edition, e.g. `/claims/some-claim/` */
export function editionLink(published: PublishedEditions, edition: Edition, address: string): EditionLink {
  const { label, date } = edition;
  return { label, date: formatDate(date), href: addressInEdition(published, edition, address) };
}

/** `undefined` in an edition itself: it does not change. */
export function editionNote(context: ViewContext, entry: AnyEntry): EditionNoteView | undefined {
  if (context.frozen) return undefined;
  const standing = standingInEditions(context, entry);
  if (!context.editions || standing.kind === 'absent') return { kind: 'absent' };
  const link = editionLink(context.editions, standing.edition, standing.address);
  if (standing.kind === 'held') return { kind: 'held', edition: link };
  return {
    kind: 'changed',
    edition: link,
    changes: standing.changes.map((change) => shown(context, entry, change)),
  };
}

function shown(context: ViewContext, entry: AnyEntry, change: FieldChange): ShownChange {
  if (change.kind !== 'list') return withDiff(change);
  const { addedAt, goneItems, ...counts } = change;
  const { field } = change;
  const names = addedAt.flatMap((at) => itemName(context, entry, field, at) ?? []);
  const addedItems = names.length === addedAt.length ? [...new Set(names)] : undefined;
  const gone = goneItems?.map((item) => nameOfItem(context, entry, field, item) ?? item);
  return { ...counts, ...(addedItems && { addedItems }), ...(gone && { goneItems: gone }) };
}

/** A value of one word is told as a whole; of several, the words that differ. */
function withDiff(change: Exclude<FieldChange, ListChange>): ShownChange {
  if (change.kind !== 'value' || change.was === undefined || change.is === undefined) return change;
  return [change.was, change.is].every((words) => words.includes(' '))
    ? { ...change, diff: diffWords(change.was, change.is) }
    : change;
}
