import { formatDate } from '#domain/bibliography/edtf.ts';
import type { Edition } from '#schema/edition.ts';
import { collectionNames } from '#schema/fields.ts';
import { changesOf, type Change } from '../changes.ts';
import { collectionNouns } from '../collection-words.ts';
import { compareText } from '../compare-text.ts';
import { standingInEditions } from '../edition-standing.ts';
import type { AnyEntry } from '../entry.ts';
import { allEntries } from '../knowledge-base.ts';
import { hrefOf, permalink } from '../permalink.ts';
import { titleOf, type ViewContext } from './context.ts';

/** What happened on a day, counted. */
export interface ChangeDay {
  /** Where the list of changes tells of it. */
  readonly anchor: string;
  /** As a reader says it. */
  readonly date: string;
  readonly counts: readonly Pick<ChangeGroup, 'kind' | 'noun' | 'count'>[];
}

/** Changes of one kind to one collection since the newest edition, or on one day before it. */
export interface ChangeGroup {
  /** Names its time: `since-2026-11`, `day-2026-11-03`. */
  readonly anchor: string;
  /** The same as a reader says it. */
  readonly heading: string;
  readonly kind: ShownKind;
  /** What they are, in the singular: `claim`. */
  readonly noun: string;
  /** How many entries they changed, also where only some are shown. */
  readonly count: number;
  readonly rows: readonly ChangeRow[];
}

/** An entry, with all that changed in it. */
export interface ChangeRow {
  readonly href: string;
  readonly title: string;
  /** What was put right, or why it was withdrawn; with the day where the heading does not tell it. */
  readonly notes: readonly ChangeNote[];
  /** The fields that are not as the edition has them. */
  readonly fields: readonly string[];
}

interface ChangeNote {
  /** As a reader says it. */
  readonly date: string | undefined;
  readonly what: string;
}

/** What was put right comes before what was reworded, and that before what is new. */
const kinds = ['withdrawn', 'corrected', 'amended', 'recorded'] as const;

/** `amended`: another record than the newest edition has, without a correction that says so. */
export type ShownKind = (typeof kinds)[number];

type NewsItem = Pick<Change, 'collection' | 'id' | 'title' | 'on'> &
  Pick<ChangeGroup, 'anchor' | 'heading'> &
  Pick<ChangeRow, 'notes' | 'fields'> & { readonly kind: ShownKind };

/** The days on which something changed, the newest first. */
export function changeDays(context: ViewContext): ChangeDay[] {
  const edition = newestEdition(context);
  const days = Map.groupBy(grouped(context, byDay(changesOf(context))), ({ anchor }) => anchor);
  return [...days].map(([anchor, groups]) => ({
    anchor: edition && anchor > dayAnchor(edition.date) ? sinceAnchor(edition) : anchor,
    date: groups[0]?.heading ?? '',
    counts: groups.map(({ kind, noun, count }) => ({ kind, noun, count })),
  }));
}

/** All that differs from the newest edition, then the changes until then by day; by kind and collection, the newest first. */
export function changeGroups(context: ViewContext): ChangeGroup[] {
  const edition = newestEdition(context);
  const changes = changesOf(context);
  if (!edition) return grouped(context, byDay(changes));
  const earlier = changes.filter(({ on }) => on <= edition.date);
  const since = [...sinceEdition(context, edition)].sort((a, b) => compareText(b.on, a.on));
  return grouped(context, [...since, ...byDay(earlier)]);
}

/** In an edition itself nothing has changed since. */
function newestEdition({ editions, frozen }: ViewContext): Edition | undefined {
  return frozen ? undefined : editions?.all[0];
}

function byDay(changes: readonly Change[]): NewsItem[] {
  return changes.map(({ what, ...change }) => ({
    ...change,
    anchor: dayAnchor(change.on),
    heading: formatDate(change.on),
    notes: what === undefined ? [] : [{ date: undefined, what }],
    fields: [],
  }));
}

function* sinceEdition(context: ViewContext, edition: Edition): Generator<NewsItem> {
  const time = { anchor: sinceAnchor(edition), heading: `Since the edition of ${formatDate(edition.date)}` };
  const isNews = (on: string): boolean => on <= context.today;
  for (const change of changesOf(context))
    if (change.kind === 'withdrawn' && change.on > edition.date)
      yield { ...change, ...time, notes: [noteOf(change.on, change.what ?? '')], fields: [] };
  for (const entry of allEntries(context.knowledgeBase)) {
    const standing = standingInEditions(context, entry);
    const { collection, id, data } = entry;
    const shared = { ...time, collection, id, title: titleOf(entry) };
    if (standing.kind === 'absent' && isNews(data.recorded))
      yield { ...shared, kind: 'recorded', on: data.recorded, notes: [], fields: [] };
    if (standing.kind !== 'changed') continue;
    const corrections = correctionsAfter(entry, edition.date).filter(({ on }) => isNews(on));
    const fields = standing.changes.map(({ field }) => field);
    yield {
      ...shared,
      kind: corrections.length > 0 ? 'corrected' : 'amended',
      on: corrections[0]?.on ?? '',
      notes: corrections.map(({ on, what }) => noteOf(on, what)),
      fields: corrections.length > 0 ? fields.filter((field) => field !== 'corrections') : fields,
    };
  }
}

/** The newest first. */
function correctionsAfter({ data }: AnyEntry, day: string): AnyEntry['data']['corrections'] {
  return data.corrections.filter(({ on }) => on > day).toSorted((a, b) => compareText(b.on, a.on));
}

function noteOf(on: string, what: string): ChangeNote {
  return { date: formatDate(on), what };
}

function dayAnchor(day: string): string {
  return `day-${day}`;
}

function sinceAnchor({ label }: Edition): string {
  return `since-${label}`;
}

function grouped(context: ViewContext, changes: readonly NewsItem[]): ChangeGroup[] {
  const groups = Map.groupBy(changes, ({ anchor, kind, collection }) => `${anchor} ${kind} ${collection}`);
  return [...groups.values()]
    .toSorted(([a], [b]) => (a && b ? byTimeAndKind(a, b) : 0))
    .flatMap((found) => changeGroup(context, found));
}

function byTimeAndKind(a: NewsItem, b: NewsItem): number {
  return (
    compareText(b.anchor, a.anchor) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    collectionNames.indexOf(a.collection) - collectionNames.indexOf(b.collection)
  );
}

function changeGroup({ publication }: ViewContext, found: readonly NewsItem[]): ChangeGroup[] {
  const [first] = found;
  if (!first) return [];
  const { anchor, heading, kind, collection } = first;
  const rows = [...Map.groupBy(found, ({ id }) => id)].map(([id, changes]) => ({
    href: hrefOf(publication, permalink(collection, id)),
    title: changes[0]?.title ?? id,
    notes: changes.flatMap(({ notes }) => notes),
    fields: changes.flatMap(({ fields }) => fields),
  }));
  const noun = collectionNouns[collection].toLowerCase();
  return [{ anchor, heading, kind, noun, count: rows.length, rows }];
}
