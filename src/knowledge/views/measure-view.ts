import { measureStances } from '#domain/argument/claim-kind.ts';
import { formatDate } from '#domain/bibliography/edtf.ts';
import type { Measure } from '#schema/measure.ts';
import { entryKey, type Entry } from '../entry.ts';
import type { ClaimRow } from './claim-row.ts';
import { measureSides, type MeasureSide } from './brief-measure-pack.ts';
import { rankedOf, sidesOn, type Side } from './claims-on-measure.ts';
import { find, linksTo, linkTo, linkToId, referrers, type EntryLink, type ViewContext } from './context.ts';
import { eventsOf, type EventsOf } from './events-of.ts';
import { entryView, type EntryView } from './entry-view.ts';
import { materialUntil } from './material-until.ts';
import { holdersOn } from './measure-holders.ts';
import { partOn, type Part } from './referring-lists.ts';
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
    known: Measure['versions'][number]['known'];
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
  /** The one text that all sections are of; `undefined` where they are of several, or of none that is named. */
  readonly sectionsOf: MeasureText | undefined;
  /** Who is for it and who against, each once with all positions that show it; those of which the same is to be said together. */
  readonly stances: readonly {
    readonly actor: EntryLink;
    readonly stance: MeasureStanceView;
    readonly held: readonly { readonly positions: readonly EntryLink[]; readonly note: string | undefined }[];
  }[];
  /** The claims that bear on it, by whose positions rest on them. */
  readonly claims: readonly {
    readonly side: Side;
    readonly positions: readonly EntryLink[];
    readonly part: Part<ClaimRow>;
  }[];
  /** What the ready brief of it has of each side. */
  readonly briefed: readonly MeasureSide[];
  readonly sources: readonly EntryLink[];
  readonly events: EventsOf;
}

/** One of the texts a measure has had. */
export interface MeasureText {
  readonly label: string;
  /** The newest, where that is another one. */
  readonly newer: Pick<Measure['versions'][number], 'label' | 'known'> | undefined;
}

export function measureView(context: ViewContext, entry: Entry<'measures'>): MeasureView {
  const { data } = entry;
  const key = entryKey('measures', entry.id);
  const versionLabel = (id: string | undefined): string | undefined =>
    data.versions.find((version) => version.id === id)?.label;
  const speaking = referrers(context, key, 'claims', 'measures');
  const stances = stancesOn(context, entry);
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
    sectionsOf: textOfSections(data),
    stances,
    claims: sidesOn(context, entry.id).map((of) => ({
      side: of.side,
      positions: of.positions,
      part: partOn(rankedOf(context, of), 1, (row) => row),
    })),
    briefed: measureSides(context, entry),
    sources: linksTo(context, 'sources', data.sources),
    events: eventsOf(context, entry),
  };
}

function stancesOn(context: ViewContext, { id }: Entry<'measures'>): MeasureView['stances'] {
  const shown = holdersOn(context, id).flatMap(({ position, holder }) => {
    const actor = find(context, 'actors', holder.actor);
    const stance = measureStance(context, holder.measure);
    return actor && stance
      ? [{ actor: linkTo(context, actor), stance, position: linkTo(context, position), note: holder.note }]
      : [];
  });
  const alike = Map.groupBy(shown, ({ actor, stance }) => `${actor.id} ${stance.stance} ${stance.version}`);
  const taken = [...alike.values()].flatMap((found) => {
    const [first] = found;
    if (!first) return [];
    return {
      actor: first.actor,
      stance: first.stance,
      held: [...Map.groupBy(found, ({ note }) => note)].map(([note, same]) => ({
        positions: same.map(({ position }) => position),
        note,
      })),
    };
  });
  const place = ({ stance }: (typeof taken)[number]): number => measureStances.indexOf(stance.stance);
  return taken.sort((a, b) => place(a) - place(b));
}

/** The text that all sections of a measure are of. */
export function textOfSections({ sections, versions }: Measure): MeasureText | undefined {
  const [version, ...others] = new Set(sections.map((section) => section.version));
  const text = others.length > 0 ? undefined : versions.find(({ id }) => id === version);
  const newest = versions.at(-1);
  return text && { label: text.label, newer: newest === text ? undefined : newest };
}
