import { formatDate } from '#domain/bibliography/edtf.ts';
import { collectionNames } from '#schema/fields.ts';
import { amendedSince, changesOf, type Change } from '../changes.ts';
import { collectionNouns } from '../collection-words.ts';
import { compareText } from '../compare-text.ts';
import { allEntries } from '../knowledge-base.ts';
import { hrefOf, permalink } from '../permalink.ts';
import { titleOf, type ViewContext } from './context.ts';

/** What happened on a day, counted. */
export interface ChangeDay {
  readonly anchor: string;
  /** As a reader says it. */
  readonly date: string;
  readonly counts: readonly Pick<ChangeGroup, 'kind' | 'noun' | 'count'>[];
}

/** Changes of one kind to one collection on one day, or since an edition. */
export interface ChangeGroup {
  /** Names its day, `day-2026-11-03`; of amendments, whose day nobody wrote down, the edition they came after, `since-2026-11`. */
  readonly anchor: string;
  /** The same as a reader says it. */
  readonly heading: string;
  readonly kind: ShownKind;
  /** What they are, in the singular: `claim`. */
  readonly noun: string;
  /** How many there are, also where only some are shown. */
  readonly count: number;
  readonly rows: readonly ChangeRow[];
}

export interface ChangeRow {
  readonly href: string;
  readonly title: string;
  /** What was put right, or why it was withdrawn. */
  readonly what: string | undefined;
}

/** What was put right comes before what was reworded, and that before what is new. */
const kinds = ['withdrawn', 'corrected', 'amended', 'recorded'] as const;

/** `amended`: another record than in the newest edition that knows it, without a correction that says so. */
export type ShownKind = (typeof kinds)[number];

type ShownChange = Pick<Change, 'collection' | 'id' | 'title' | 'what'> &
  Pick<ChangeGroup, 'anchor' | 'heading'> & { readonly kind: ShownKind };

/** The days on which something changed, the newest first. */
export function changeDays(context: ViewContext): ChangeDay[] {
  const days = Map.groupBy(changeGroups(context), ({ anchor }) => anchor);
  return [...days].map(([anchor, groups]) => ({
    anchor,
    date: groups[0]?.heading ?? '',
    counts: groups.map(({ kind, noun, count }) => ({ kind, noun, count })),
  }));
}

/** All changes of which the record tells the day, by day, kind and collection, the newest first. */
export function changeGroups(context: ViewContext): ChangeGroup[] {
  const changes = changesOf(context).map((change) => ({
    ...change,
    anchor: `day-${change.on}`,
    heading: formatDate(change.on),
  }));
  return grouped(context, changes);
}

/**
 * What is another record now than in the newest edition that knows it, the newest edition first. In an edition itself nothing
 * is.
 */
export function amendedGroups(context: ViewContext): ChangeGroup[] {
  if (context.frozen) return [];
  return grouped(context, [...amendments(context)]);
}

function* amendments(context: ViewContext): Generator<ShownChange> {
  for (const entry of allEntries(context.knowledgeBase)) {
    const edition = amendedSince(context, entry);
    if (!edition) continue;
    const { collection, id } = entry;
    const heading = `Since the edition of ${formatDate(edition.date)}`;
    const anchor = `since-${edition.label}`;
    yield { kind: 'amended', anchor, heading, collection, id, title: titleOf(entry), what: undefined };
  }
}

function grouped(context: ViewContext, changes: readonly ShownChange[]): ChangeGroup[] {
  const groups = Map.groupBy(changes, ({ anchor, kind, collection }) => `${anchor} ${kind} ${collection}`);
  return [...groups.values()]
    .toSorted(([a], [b]) => (a && b ? byTimeAndKind(a, b) : 0))
    .flatMap((found) => changeGroup(context, found));
}

function byTimeAndKind(a: ShownChange, b: ShownChange): number {
  return (
    compareText(b.anchor, a.anchor) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    collectionNames.indexOf(a.collection) - collectionNames.indexOf(b.collection)
  );
}

function changeGroup({ publication }: ViewContext, found: readonly ShownChange[]): ChangeGroup[] {
  const [first] = found;
  if (!first) return [];
  const { anchor, heading, kind, collection } = first;
  const rows = found.map(({ id, title, what }) => ({
    href: hrefOf(publication, permalink(collection, id)),
    title,
    what,
  }));
  const noun = collectionNouns[collection].toLowerCase();
  return [{ anchor, heading, kind, noun, count: rows.length, rows }];
}
