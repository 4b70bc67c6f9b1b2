import { diffWords, type WordChange } from '#domain/annotation/word-diff.ts';
import { formatDate } from '#domain/bibliography/edtf.ts';
import { addressInEdition, standingInEditions } from '../edition-standing.ts';
import type { AnyEntry } from '../entry.ts';
import type { FieldChange } from '../record-fields.ts';
import type { ViewContext } from './context.ts';

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

/** A field that differs; of words that were changed into others, where. */
export type ShownChange = FieldChange & { readonly diff?: readonly WordChange[] };

/** `undefined` in an edition itself: it does not change. */
export function editionNote(context: ViewContext, entry: AnyEntry): EditionNoteView | undefined {
  if (context.frozen) return undefined;
  const standing = standingInEditions(context, entry);
  if (!context.editions || standing.kind === 'absent') return { kind: 'absent' };
  const { edition, address } = standing;
  const link: EditionLink = {
    label: edition.label,
    date: formatDate(edition.date),
    href: addressInEdition(context.editions, edition, address),
  };
  if (standing.kind === 'held') return { kind: 'held', edition: link };
  return { kind: 'changed', edition: link, changes: standing.changes.map(withDiff) };
}

/** A value of one word is told as a whole; of several, the words that differ. */
function withDiff(change: FieldChange): ShownChange {
  if (change.kind !== 'value' || change.was === undefined || change.is === undefined) return change;
  return [change.was, change.is].every((words) => words.includes(' '))
    ? { ...change, diff: diffWords(change.was, change.is) }
    : change;
}
