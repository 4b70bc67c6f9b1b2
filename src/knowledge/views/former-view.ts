import { formatDate } from '#domain/bibliography/edtf.ts';
import { collectionNames, type CollectionName } from '#schema/fields.ts';
import { collectionNouns } from '../collection-words.ts';
import { entryKey, splitKey, type AnyEntry, type EntryKey, type Grave } from '../entry.ts';
import { find, linksTo, linkTo, type EntryLink, type ViewContext } from './context.ts';
import { editionLink, type EditionLink } from './edition-view.ts';

/** An address at which an entry stood. */
interface Former {
  readonly collection: CollectionName;
  /** The id of that address. */
  readonly id: string;
  readonly title: string;
  /** What it is or was, e.g. `Claim`. */
  readonly noun: string;
}

/** The entry has another id now. */
export interface MovedView extends Former {
  readonly kind: 'moved';
  readonly to: EntryLink;
}

/** The entry was merged or withdrawn. */
export interface WithdrawnView extends Former {
  readonly kind: 'withdrawn';
  /** As a reader says it. */
  readonly on: string;
  readonly reason: string;
  /** Where to go instead. */
  readonly see: readonly EntryLink[];
  /** Prose in restricted MDX; the page renders it. */
  readonly body: string;
  /** The newest edition in which it still stands. */
  readonly edition: EditionLink | undefined;
}

/** What stands at the earlier addresses of a collection's entries, so that each keeps answering. */
export function formerViews(context: ViewContext, collection: CollectionName): (MovedView | WithdrawnView)[] {
  const { aliases, graves } = context.knowledgeBase;
  const moved = [...aliases].flatMap(([key, present]) => {
    const [of, id] = splitKey(key);
    const entry =
      of === collection ? (find(context, collection, present) as AnyEntry | undefined) : undefined;
    return entry ? [movedView(context, entry, id)] : [];
  });
  const withdrawn = [...graves.values()]
    .filter((grave) => grave.collection === collection)
    .map((grave) => withdrawnView(context, grave));
  return [...moved, ...withdrawn];
}

function movedView(context: ViewContext, entry: AnyEntry, id: string): MovedView {
  const to = linkTo(context, entry);
  const { collection } = entry;
  return { kind: 'moved', collection, id, title: to.title, noun: collectionNouns[collection], to };
}

function withdrawnView(context: ViewContext, { collection, id, tombstone, body }: Grave): WithdrawnView {
  return {
    kind: 'withdrawn',
    collection,
    id,
    title: tombstone.title,
    noun: collectionNouns[collection],
    on: formatDate(tombstone.on),
    reason: tombstone.reason,
    see: tombstone.see.flatMap((address) => linksToAddress(context, address)),
    body: body.trim(),
    edition: lastEditionOf(context, entryKey(collection, id)),
  };
}

function linksToAddress(context: ViewContext, address: string): EntryLink[] {
  const [collection, id] = splitKey(address as EntryKey);
  return collectionNames.includes(collection) ? linksTo(context, collection, [id]) : [];
}

function lastEditionOf({ editions, frozen }: ViewContext, key: EntryKey): EditionLink | undefined {
  const edition = editions?.all.find(({ records }) => key in records);
  const record = edition?.records[key];
  if (!editions || !record || edition.label === frozen?.label) return undefined;
  return editionLink(editions, edition, record.address);
}
