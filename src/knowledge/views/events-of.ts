import { formatDate } from '#domain/bibliography/edtf.ts';
import { compareText } from '../compare-text.ts';
import { entryKey, type Entry } from '../entry.ts';
import { linkTo, referrers, type EntryLink, type ViewContext } from './context.ts';

/** The newest events of an actor or a measure, and how many more the timeline has. */
export interface EventsOf {
  readonly newest: readonly { readonly event: EntryLink; readonly date: string }[];
  readonly further: number;
}

/** So many stand on the entry's page; their number grows with the corpus. */
const most = 12;

export function eventsOf(context: ViewContext, entry: Entry<'actors'> | Entry<'measures'>): EventsOf {
  const { collection, id } = entry;
  const found = referrers(context, entryKey(collection, id), 'events', collection).map(
    ({ entry: event }) => event,
  );
  const newest = [...new Set(found)]
    .sort((a, b) => compareText(b.data.date, a.data.date))
    .slice(0, most)
    .map((event) => ({ event: linkTo(context, event), date: formatDate(event.data.date) }));
  return { newest, further: new Set(found).size - newest.length };
}
