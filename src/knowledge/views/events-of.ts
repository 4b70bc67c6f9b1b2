import { formatDate, parseDate } from '#domain/bibliography/edtf.ts';
import type { Measure } from '#schema/measure.ts';
import { compareText } from '../compare-text.ts';
import { entryKey, type Entry } from '../entry.ts';
import { linkTo, referrers, type EntryLink, type ViewContext } from './context.ts';
import { placeInTime } from './timeline-view.ts';

/** The newest events of an actor or a measure in the order of the timeline, and how many more that has. */
export interface EventsOf {
  readonly newest: readonly { readonly event: EntryLink; readonly date: string }[];
  readonly further: number;
}

/** So many stand on the entry's page; their number grows with the corpus. */
const most = 12;

/** Of a measure, without the events that its stages tell of already. */
export function eventsOf(context: ViewContext, entry: Entry<'actors'> | Entry<'measures'>): EventsOf {
  const { collection, id } = entry;
  const stages = entry.collection === 'measures' ? entry.data.stages : [];
  const events = new Set(
    referrers(context, entryKey(collection, id), 'events', collection).map(({ entry: event }) => event),
  );
  const found = [...events]
    .filter((event) => !stages.some((stage) => tellsOf(stage, event)))
    .sort((a, b) => compareText(placeInTime(a.data.date), placeInTime(b.data.date)));
  const newest = found
    .slice(-most)
    .map((event) => ({ event: linkTo(context, event), date: formatDate(event.data.date) }));
  return { newest, further: found.length - newest.length };
}

/** The same day and a source in common: the same fact, in other words. */
function tellsOf(stage: Measure['stages'][number], { data }: Entry<'events'>): boolean {
  return (
    parseDate(stage.date)?.from === parseDate(data.date)?.from &&
    stage.sources.some((source) => data.sources.includes(source))
  );
}
