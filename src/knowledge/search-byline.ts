import { counted } from '#domain/annotation/counted.ts';
import { formatDate } from '#domain/bibliography/edtf.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { speakersFor } from './speakers.ts';
import { find, titleOf, type ViewContext } from './views/context.ts';
import { sourceLine } from './views/source-line.ts';

/** Who and where, in one line under a result's title; empty when there is nothing to say. */
export function bylineOf(context: ViewContext, entry: AnyEntry): string {
  switch (entry.collection) {
    case 'claims':
      return claimByline(context, entry);
    case 'positions': {
      const holders = actorNames(
        context,
        entry.data.holders.map(({ actor }) => actor),
      );
      return holders.length > 0 ? `Held by ${inShort(holders)}` : '';
    }
    case 'questions':
      return find(context, 'questions', entry.data.parent)?.data.label ?? '';
    case 'sources': {
      const { authors, container, date } = sourceLine(context, entry.id);
      return [authors ?? 'No author named', container, date ?? 'date unknown'].filter(Boolean).join(', ');
    }
    case 'actors':
      return entry.data.role ?? '';
    case 'measures':
      return [entry.data.identifier, entry.data.status.text].filter(Boolean).join(': ');
    case 'terms':
      return entry.data.senses.map(({ label }) => label).join(' · ');
    case 'events':
      return formatDate(entry.data.date);
  }
}

/** The speakers, then the first source, and how many more there are. */
function claimByline(context: ViewContext, { data }: Entry<'claims'>): string {
  const speakers = actorNames(context, speakersFor(data, context));
  const sources = [...new Set(data.evidence.map(({ source }) => source))];
  const [first] = sources;
  if (first === undefined) return '';
  const { title, date } = sourceLine(context, first);
  const more = sources.length - 1;
  return [
    inShort(speakers),
    date === undefined ? title : `${title}, ${date}`,
    more > 0 && counted(more, 'more source'),
  ]
    .filter(Boolean)
    .join(' · ');
}

function actorNames(context: ViewContext, ids: readonly string[]): string[] {
  return [...new Set(ids)].flatMap((id) => {
    const actor = find(context, 'actors', id);
    return actor ? [titleOf(actor)] : [];
  });
}

function inShort(names: readonly string[]): string {
  return names.length > 3
    ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} others`
    : names.join(', ');
}
