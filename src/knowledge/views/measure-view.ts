import { formatDate } from '#domain/bibliography/edtf.ts';
import type { Measure } from '#schema/measure.ts';
import { entryKey, type Entry } from '../entry.ts';
import { claimRow, type ClaimRow } from './claim-row.ts';
import { find, linksTo, linkTo, linkToId, referrers, type EntryLink, type ViewContext } from './context.ts';
import { eventsOf, type EventsOf } from './events-of.ts';
import { entryView, type EntryView } from './entry-view.ts';
import { materialUntil } from './material-until.ts';
import { partOn, speakingOf, type Part } from './referring-lists.ts';
import { measureStance, type MeasureStanceView } from './measure-stance.ts';

export interface MeasureView extends EntryView {
  readonly title: string;
  readonly label: string;
  readonly kind: Measure['kind'];
  readonly identifier: string | undefined;
  readonly alsoCalled: readonly string[];
  readonly jurisdiction: string;
  readonly purpose: string | undefined;
  readonly URL: string | undefined;
  readonly status: { text: string; asOf: string };
  /** The day up to which material was looked for. */
  readonly until: string | undefined;
  readonly sponsors: readonly {
    actor: EntryLink | undefined;
    name: string | undefined;
    role: string;
    since: string | undefined;
  }[];
  readonly versions: readonly {
    id: string;
    label: string;
    date: string | undefined;
    source: EntryLink | undefined;
    known: string;
    note: string | undefined;
  }[];
  readonly stages: readonly { date: string; what: string; sources: readonly EntryLink[] }[];
  readonly sections: readonly {
    number: string;
    heading: string;
    does: string;
    version: string | undefined;
    claims: readonly EntryLink[];
  }[];
  readonly definitions: Measure['definitions'];
  readonly doesNot: readonly string[];
  /** Who is for it and who against, each once with all positions that show it and what is to be said of that. */
  readonly stances: readonly {
    readonly actor: EntryLink;
    readonly stance: MeasureStanceView;
    readonly positions: readonly EntryLink[];
    readonly notes: readonly string[];
  }[];
  readonly claims: Part<ClaimRow>;
  /** Of those who are for it, against it and so on, the position that most of them hold. */
  readonly leading: readonly EntryLink[];
  /** Grounds of these positions that speak of it, those with most to them first, answers and sources taken together: a handful. */
  readonly discussed: readonly EntryLink[];
  readonly sources: readonly EntryLink[];
  readonly events: EventsOf;
}

export function measureView(context: ViewContext, entry: Entry<'measures'>): MeasureView {
  const { data } = entry;
  const key = entryKey('measures', entry.id);
  const versionLabel = (id: string | undefined): string | undefined =>
    data.versions.find((version) => version.id === id)?.label;
  const speaking = referrers(context, key, 'claims', 'measures');
  const about = speakingOf(context, entry.id);
  const stances = stancesOn(context, entry);
  const leading = leadingPositions(context, stances);
  return {
    ...entryView(context, entry),
    title: data.title,
    label: data.label,
    kind: data.kind,
    identifier: data.identifier,
    alsoCalled: data.alsoCalled,
    jurisdiction: data.jurisdiction,
    purpose: data.purpose,
    URL: data.URL,
    status: { text: data.status.text, asOf: formatDate(data.status.asOf) },
    until: materialUntil(context),
    sponsors: data.sponsors.map(({ actor, name, role, since }) => ({
      actor: linkToId(context, 'actors', actor),
      name,
      role,
      since: since && formatDate(since),
    })),
    versions: data.versions.map(({ id, label, date, source, known, note }) => ({
      id,
      label,
      date: date && formatDate(date),
      source: linkToId(context, 'sources', source),
      known,
      note,
    })),
    stages: data.stages.map(({ date, what, sources }) => ({
      date: formatDate(date),
      what,
      sources: linksTo(context, 'sources', sources),
    })),
    sections: data.sections.map(({ number, heading, does, version }) => ({
      number,
      heading,
      does,
      version: versionLabel(version),
      claims: speaking
        .filter(({ entry: claim, path }) => claim.data.measures[Number(path[1])]?.section === number)
        .map(({ entry: claim }) => linkTo(context, claim)),
    })),
    definitions: data.definitions,
    doesNot: data.doesNot,
    stances,
    claims: partOn(about, 1, (claim) => claimRow(context, claim)),
    leading: leading.map((position) => linkTo(context, position)),
    discussed: mostDiscussed(context, about, leading),
    sources: linksTo(context, 'sources', data.sources),
    events: eventsOf(context, entry),
  };
}

function stancesOn(context: ViewContext, { id }: Entry<'measures'>): MeasureView['stances'] {
  const shown = referrers(context, entryKey('measures', id), 'positions', 'holders').flatMap(
    ({ entry: position, path }) => {
      const holder = position.data.holders[Number(path[1])];
      const actor = holder && find(context, 'actors', holder.actor);
      const stance = measureStance(context, holder?.measure);
      return actor && stance && holder?.measure?.measure === id
        ? [{ actor: linkTo(context, actor), stance, position: linkTo(context, position), note: holder.note }]
        : [];
    },
  );
  const alike = Map.groupBy(shown, ({ actor, stance }) => `${actor.id} ${stance.stance} ${stance.version}`);
  return [...alike.values()].flatMap((found) => {
    const [first] = found;
    if (!first) return [];
    return {
      actor: first.actor,
      stance: first.stance,
      positions: found.map(({ position }) => position),
      notes: [...new Set(found.flatMap(({ note }) => note ?? []))],
    };
  });
}

/** Of those who are for it, against it and so on, the position that most of them hold. */
function leadingPositions(context: ViewContext, stances: MeasureView['stances']): Entry<'positions'>[] {
  const byStance = Map.groupBy(stances, ({ stance }) => stance.stance);
  const ids = [...byStance.values()].flatMap((taken) => {
    const held = Map.groupBy(
      taken.flatMap(({ positions }) => positions),
      ({ id }) => id,
    );
    const [most] = [...held].sort(([, a], [, b]) => b.length - a.length);
    return most ? [most[0]] : [];
  });
  return [...new Set(ids)]
    .flatMap((id) => find(context, 'positions', id) ?? [])
    .sort((a, b) => a.data.order - b.data.order);
}

const handful = 6;

/** As many grounds of each position as of any other, so that no side has more to say than another; of what speaks of the measure. */
function mostDiscussed(
  context: ViewContext,
  about: readonly Entry<'claims'>[],
  positions: readonly Entry<'positions'>[],
): EntryLink[] {
  const weight = ({ answers, answersToSupport, sources }: ClaimRow): number =>
    answers + answersToSupport + sources;
  const ranked = (claims: readonly Entry<'claims'>[]): EntryLink[] =>
    claims
      .map((claim) => claimRow(context, claim))
      .sort((a, b) => weight(b) - weight(a))
      .map(({ claim }) => claim);
  const each = Math.max(1, Math.floor(handful / positions.length));
  const found = positions.flatMap(({ data }) =>
    ranked(about.filter(({ id }) => data.grounds.includes(id))).slice(0, each),
  );
  return found.length > 0 ? found.slice(0, handful) : ranked(about).slice(0, handful);
}
