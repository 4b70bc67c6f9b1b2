import { formatDate } from '#domain/bibliography/edtf.ts';
import { collectionNames } from '#schema/fields.ts';
import { changesOf, recordedChange, type Change } from '../changes.ts';
import { collectionNouns } from '../collection-words.ts';
import { compareText } from '../compare-text.ts';
import { allEntries } from '../knowledge-base.ts';
import { hrefOf, permalink } from '../permalink.ts';
import { titleOf, type ViewContext } from './context.ts';

/** What happened on a day, counted. */
export interface ChangeDay {
  readonly on: string;
  /** As a reader says it. */
  readonly date: string;
  readonly counts: readonly Pick<ChangeGroup, 'kind' | 'noun' | 'count'>[];
}

/** Changes of one kind to one collection on one day. */
export interface ChangeGroup {
  readonly on: string;
  readonly date: string;
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
const kinds = ['withdrawn', 'corrected', 'edited', 'recorded'] as const;

/** `edited`: the file was changed later than its record tells of. */
export type ShownKind = (typeof kinds)[number];

type ShownChange = Pick<Change, 'on' | 'collection' | 'id' | 'title' | 'what'> & { readonly kind: ShownKind };

/** The days on which something changed, the newest first. */
export function changeDays(context: ViewContext): ChangeDay[] {
  const days = Map.groupBy(changeGroups(context), ({ on }) => on);
  return [...days].map(([on, groups]) => ({
    on,
    date: formatDate(on),
    counts: groups.map(({ kind, noun, count }) => ({ kind, noun, count })),
  }));
}

/**
 * All changes by day, kind and collection, the newest first.
 *
 * @param edits the day each content file last changed, by its path under `content/`, where that is known
 */
export function changeGroups(
  context: ViewContext,
  edits: ReadonlyMap<string, string> = new Map(),
): ChangeGroup[] {
  const changes: ShownChange[] = [...changesOf(context.knowledgeBase), ...editsOf(context, edits)];
  const groups = Map.groupBy(changes, ({ on, kind, collection }) => `${on} ${kind} ${collection}`);
  return [...groups.values()]
    .toSorted(([a], [b]) => (a && b ? byDayAndKind(a, b) : 0))
    .flatMap((found) => changeGroup(context, found));
}

function byDayAndKind(a: ShownChange, b: ShownChange): number {
  return (
    compareText(b.on, a.on) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    collectionNames.indexOf(a.collection) - collectionNames.indexOf(b.collection)
  );
}

function changeGroup({ publication }: ViewContext, found: readonly ShownChange[]): ChangeGroup[] {
  const [first] = found;
  if (!first) return [];
  const { on, kind, collection } = first;
  const rows = found.map(({ id, title, what }) => ({
    href: hrefOf(publication, permalink(collection, id)),
    title,
    what,
  }));
  const noun = collectionNouns[collection].toLowerCase();
  return [{ on, date: formatDate(on), kind, noun, count: rows.length, rows }];
}

function* editsOf(
  { knowledgeBase }: ViewContext,
  edits: ReadonlyMap<string, string>,
): Generator<ShownChange> {
  for (const entry of allEntries(knowledgeBase)) {
    const { collection, id, file, data } = entry;
    const on = edits.get(file);
    if (on !== undefined && on > recordedChange(data))
      yield { kind: 'edited', on, collection, id, title: titleOf(entry), what: undefined };
  }
}
