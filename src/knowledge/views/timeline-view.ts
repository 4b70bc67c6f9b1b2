import { formatDate, parseDate } from '#domain/bibliography/edtf.ts';
import { compareText } from '../compare-text.ts';
import { byName } from './actor-order.ts';
import { find, linksTo, linkTo, linkToId, type EntryLink, type ViewContext } from './context.ts';
import { formerViews, type WithdrawnView } from './former-view.ts';

/** Something that happened: an event, a stage of a measure, or a source being published. */
export interface TimelineItem {
  /** Fragment of the item on the timeline; the rule `anchor-taken` sees to it that it is unique. */
  readonly anchor: string;
  /** Fragments at which it stood before. */
  readonly earlier: readonly string[];
  /** The month it stands under, e.g. `2024-05`; `2024-xx`, behind the others of its year, where no month is known. */
  readonly month: string;
  /** First day it can mean, for sorting. */
  readonly from: string;
  /** As a reader says it. */
  readonly date: string;
  readonly kind: string;
  readonly what: string;
  /** The page it leads to, for stages and sources. */
  readonly link: EntryLink | undefined;
  readonly actors: readonly EntryLink[];
  readonly measures: readonly EntryLink[];
  readonly sources: readonly EntryLink[];
  readonly notes: readonly string[];
}

export interface TimelineView {
  readonly months: readonly {
    readonly month: string;
    readonly label: string;
    readonly items: readonly TimelineItem[];
  }[];
  readonly kinds: readonly string[];
  readonly actors: readonly EntryLink[];
  /** Sources without a date, which cannot stand on a line. */
  readonly undated: number;
  /** Events that were merged or withdrawn: their places keep answering. */
  readonly withdrawn: readonly WithdrawnView[];
}

export function timelineView(context: ViewContext): TimelineView {
  const { sources } = context.knowledgeBase.entries;
  const told = publicationsTold(context);
  const items = [...eventItems(context, told), ...stageItems(context), ...sourceItems(context, told)].sort(
    (a, b) => compareText(a.month, b.month) || compareText(a.from, b.from) || compareText(a.anchor, b.anchor),
  );
  const named = new Set(items.flatMap((item) => item.actors.map(({ id }) => id)));
  const actors = byName([...named].flatMap((id) => find(context, 'actors', id) ?? []));
  return {
    months: [...Map.groupBy(items, ({ month }) => month)].map(([month, found]) => ({
      month,
      label: monthLabel(month),
      items: found,
    })),
    kinds: [...new Set(items.map(({ kind }) => kind))].sort(),
    actors: actors.map((actor) => linkTo(context, actor)),
    withdrawn: formerViews(context, 'events').filter((view) => view.kind === 'withdrawn'),
    undated: [...sources.values()].filter(({ data }) => data.csl.issued === undefined).length,
  };
}

const unknownMonth = 'xx';

function monthOf(date: string): string {
  return /^\d{4}-\d\d/.test(date) ? date.slice(0, 7) : `${date.slice(0, 4)}-${unknownMonth}`;
}

/** Sorts in the order of the timeline: of a year whose month is not known behind its months. */
export function placeInTime(date: string): string {
  return `${monthOf(date)} ${parseDate(date)?.from ?? ''}`;
}

export function isMonthKnown(month: string): boolean {
  return !month.endsWith(unknownMonth);
}

function monthLabel(month: string): string {
  return isMonthKnown(month) ? formatDate(month) : `${month.slice(0, 4)}, month not known`;
}

function eventItems(context: ViewContext, told: Publications): TimelineItem[] {
  return [...context.knowledgeBase.entries.events.values()].flatMap(({ id, data }) => {
    const date = parseDate(data.date);
    if (!date) return [];
    const versions = data.disagreements.map(({ matter, versions: ways }) => {
      const said = ways.map(({ says }) => says);
      return `${matter}: ${said.join(areOfOwnDays(said) ? ' ' : ' Or: ')}`;
    });
    return [
      {
        anchor: id,
        earlier: [...data.aliases, ...(told.get(id) ?? []).map(anchorOfSource)],
        month: monthOf(data.date),
        from: date.from,
        date: formatDate(data.date),
        kind: data.kind,
        what: data.label,
        link: undefined,
        actors: linksTo(context, 'actors', data.actors),
        measures: linksTo(context, 'measures', data.measures),
        sources: linksTo(context, 'sources', data.sources),
        notes: [...(data.note ? [data.note] : []), ...data.doubts.map(({ text }) => text), ...versions],
      },
    ];
  });
}

const ofDay = /, (?:on|by)(?: about)? (\d{1,2} \p{Lu}\p{Ll}+)(?: \d{4})?\.?$/u;

/** Whether each of them is said of a day of its own, e.g. `25, on 24 July 2026.`: what has grown is not in dispute. */
function areOfOwnDays(said: readonly string[]): boolean {
  const days = said.map((text) => ofDay.exec(text)?.[1]);
  return !days.includes(undefined) && new Set(days).size === days.length;
}

/** Stages that no event tells already: an event on the same measure and day takes their place. */
function stageItems(context: ViewContext): TimelineItem[] {
  const told = new Set(
    [...context.knowledgeBase.entries.events.values()].flatMap(({ data }) =>
      data.measures.map((measure) => `${measure} ${data.date}`),
    ),
  );
  return [...context.knowledgeBase.entries.measures.values()].flatMap((measure) =>
    measure.data.stages.flatMap((stage, index) => {
      const date = parseDate(stage.date);
      if (!date || told.has(`${measure.id} ${stage.date}`)) return [];
      return [
        {
          anchor: anchorOfStage(measure.id, index),
          earlier: [],
          month: monthOf(stage.date),
          from: date.from,
          date: formatDate(stage.date),
          kind: 'stage of a measure',
          what: `${measure.data.label}: ${stage.what}`,
          link: linkTo(context, measure),
          actors: [],
          measures: [],
          sources: linksTo(context, 'sources', stage.sources),
          notes: [],
        },
      ];
    }),
  );
}

/** The fragment of the coming out of a source. */
export function anchorOfSource(id: string): string {
  return `source-${id}`;
}

/** The fragment of a stage of a measure. @param index from 0 */
export function anchorOfStage(measure: string, index: number): string {
  return `stage-${measure}-${index + 1}`;
}

/** By event, the sources whose coming out it tells. */
type Publications = ReadonlyMap<string, readonly string[]>;

/**
 * An event tells of those it rests on that bear its own date, however certain it is of either; each is told of by one event.
 * A date that only overlaps is not enough: a day in May may be told of in a work of that month that came out later.
 */
function publicationsTold(context: ViewContext): Publications {
  const told = new Set<string>();
  return new Map(
    [...context.knowledgeBase.entries.events.values()].map(({ id, data }) => {
      const own = data.sources.filter(
        (source) =>
          !told.has(source) && isSameDate(find(context, 'sources', source)?.data.csl.issued, data.date),
      );
      for (const source of own) told.add(source);
      return [id, own] as const;
    }),
  );
}

/** Whether both can mean the same days. */
function isSameDate(one: string | undefined, other: string): boolean {
  const [a, b] = [parseDate(one ?? ''), parseDate(other)];
  return a !== undefined && a.from === b?.from && a.until === b.until;
}

/** Sources as they came out, but for those of which an event tells it. */
function sourceItems(context: ViewContext, publications: Publications): TimelineItem[] {
  const told = new Set([...publications.values()].flat());
  return [...context.knowledgeBase.entries.sources.values()].flatMap((source) => {
    const { issued } = source.data.csl;
    const date = issued === undefined ? undefined : parseDate(issued);
    if (!date || issued === undefined || told.has(source.id)) return [];
    return [
      {
        anchor: anchorOfSource(source.id),
        earlier: [],
        month: monthOf(issued),
        from: date.from,
        date: formatDate(issued),
        kind: 'source published',
        what: source.data.csl.title,
        link: linkTo(context, source),
        actors: source.data.csl.author.flatMap(({ actor }) => linkToId(context, 'actors', actor) ?? []),
        measures: [],
        sources: [],
        notes: [],
      },
    ];
  });
}
