import type { Edition } from '#schema/edition.ts';
import type { CollectionName } from '#schema/fields.ts';
import { compareText } from './compare-text.ts';
import { standingInEditions, type EditionContext } from './edition-standing.ts';
import { entryKey, type AnyEntry, type EntryKey } from './entry.ts';
import { allEntries, type KnowledgeBase } from './knowledge-base.ts';
import { ofCorpus } from './of-corpus.ts';
import { titleOf, type ViewContext } from './views/context.ts';

/** Something that readers who come back want to know: an entry was recorded, put right, merged or withdrawn. */
export interface Change {
  readonly kind: 'recorded' | 'corrected' | 'withdrawn';
  readonly on: string;
  readonly collection: CollectionName;
  /** Present id. */
  readonly id: string;
  readonly key: EntryKey;
  readonly title: string;
  /** What was put right, or why it was withdrawn. */
  readonly what: string | undefined;
  /**
   * Names the change for good: `claims/some-claim/recorded`. Made of the entry's first id, so that a renaming does not
   * announce it again, and for corrections of the day and a number among those of that day.
   */
  readonly name: string;
}

type Context = Pick<ViewContext, 'knowledgeBase' | 'today'>;

/**
 * Every change, the newest first. One that bears a day after the build stays in its record, but is no news: in front of all
 * others it would push them out of the feeds, and stay there.
 */
export const changesOf = ofCorpus(
  'changes',
  ({ knowledgeBase, today }: Context): readonly Change[] =>
    [...entryChanges(knowledgeBase), ...withdrawals(knowledgeBase)]
      .filter(({ on }) => on <= today)
      .sort(newestFirst),
  (_, changes) => JSON.stringify(changes),
);

/** The newest day on which something changed; `1970-01-01` for an empty knowledge base. */
export function lastChange(context: Context): string {
  return changesOf(context)[0]?.on ?? '1970-01-01';
}

/** The day on which the first entry was recorded. */
export function earliestChange(context: Context): string {
  return changesOf(context).at(-1)?.on ?? '1970-01-01';
}

/** The last day for which an entry's own record tells of a change. */
export function recordedChange(data: { recorded: string; corrections: readonly { on: string }[] }): string {
  return [data.recorded, ...data.corrections.map(({ on }) => on)].sort().at(-1) ?? data.recorded;
}

/**
 * The newest edition that knows an entry, if the entry is another record by now and no day in the record tells of that: the
 * change came after that edition, on a day nobody wrote down.
 */
export function amendedSince(context: EditionContext, entry: AnyEntry): Edition | undefined {
  const standing = standingInEditions(context, entry);
  if (standing.kind !== 'changed') return undefined;
  return recordedChange(entry.data) > standing.edition.date ? undefined : standing.edition;
}

/**
 * The last day on which an entry changed, as far as its record and the editions tell; `undefined` if it changed later, on a
 * day nobody wrote down. The history in git is not asked: it says another thing in a clone that is cut short.
 */
export function knownChange(context: EditionContext, entry: AnyEntry): string | undefined {
  return amendedSince(context, entry) ? undefined : recordedChange(entry.data);
}

function* entryChanges(knowledgeBase: KnowledgeBase): Generator<Change> {
  for (const entry of allEntries(knowledgeBase)) {
    const { collection, id, data } = entry;
    const shared = { collection, id, key: entryKey(collection, id), title: titleOf(entry) };
    const name = entryKey(collection, data.aliases[0] ?? id);
    yield { kind: 'recorded', on: data.recorded, ...shared, what: undefined, name: `${name}/recorded` };
    const days = new Map<string, number>();
    for (const { on, what } of data.corrections) {
      const number = (days.get(on) ?? 0) + 1;
      days.set(on, number);
      yield { kind: 'corrected', on, ...shared, what, name: `${name}/corrected/${on}/${number}` };
    }
  }
}

function* withdrawals({ graves }: KnowledgeBase): Generator<Change> {
  for (const [key, { collection, id, tombstone }] of graves)
    yield {
      kind: 'withdrawn',
      on: tombstone.on,
      collection,
      id,
      key,
      title: tombstone.title,
      what: tombstone.reason,
      name: `${key}/withdrawn`,
    };
}

function newestFirst(a: Change, b: Change): number {
  return compareText(b.on, a.on) || compareText(a.name, b.name);
}
