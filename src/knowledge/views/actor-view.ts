import { formatDate, formatSince } from '#domain/bibliography/edtf.ts';
import type { Actor } from '#schema/actor.ts';
import { entryKey, type Entry } from '../entry.ts';
import { linksTo, linkTo, linkToId, referrers, type EntryLink, type ViewContext } from './context.ts';
import { eventsOf, type EventsOf } from './events-of.ts';
import { entryView, type EntryView } from './entry-view.ts';
import { measureStance, type MeasureStanceView } from './measure-stance.ts';
import type { ClaimRow } from './claim-row.ts';
import { claimPassages, type ClaimPassage } from './claim-passage.ts';
import { partOn, rankedSpeakingOf, statedBy, type Part } from './referring-lists.ts';
import { passageView, type PassageView } from './evidence-view.ts';

export interface StanceView {
  readonly position: EntryLink;
  readonly question: EntryLink | undefined;
  readonly since: string | undefined;
  readonly evidence: readonly PassageView[];
  readonly measure: MeasureStanceView | undefined;
  readonly note: string | undefined;
}

export interface ActorView extends EntryView {
  readonly name: string;
  readonly kind: Actor['kind'];
  readonly alsoCalled: readonly string[];
  readonly role: string | undefined;
  readonly interests: string | undefined;
  readonly homepage: string | undefined;
  readonly affiliations: readonly {
    actor: EntryLink | undefined;
    name: string | undefined;
    role: string | undefined;
  }[];
  readonly members: readonly EntryLink[];
  readonly stances: readonly StanceView[];
  /** What the actor itself is on record for. */
  readonly claims: Part<ClaimPassage>;
  /** What others claim of the actor, as far as they use its name. */
  readonly spokenOf: Part<ClaimRow>;
  readonly authored: readonly EntryLink[];
  readonly sponsored: readonly { measure: EntryLink; role: string; since: string | undefined }[];
  readonly uses: readonly { term: EntryLink; sense: string; href: string }[];
  readonly events: EventsOf;
  readonly sources: readonly EntryLink[];
}

export function actorView(context: ViewContext, entry: Entry<'actors'>): ActorView {
  const { data } = entry;
  const key = entryKey('actors', entry.id);
  return {
    ...entryView(context, entry),
    name: data.name,
    kind: data.kind,
    alsoCalled: data.alsoCalled,
    role: data.role,
    interests: data.interests,
    homepage: data.homepage,
    affiliations: data.affiliations.map(({ actor, name, role }) => ({
      actor: linkToId(context, 'actors', actor),
      name,
      role,
    })),
    members: referrers(context, key, 'actors', 'affiliations').map(({ entry: member }) =>
      linkTo(context, member),
    ),
    stances: referrers(context, key, 'positions', 'holders').flatMap(({ entry: position, path }) =>
      stance(context, position, Number(path[1])),
    ),
    claims: claimPassages(context, statedBy(context, entry.id), 1),
    spokenOf: partOn(rankedSpeakingOf(context, entry), 1, (row) => row),
    authored: unique(
      referrers(context, key, 'sources', 'csl').map(({ entry: source }) => linkTo(context, source)),
    ),
    sponsored: referrers(context, key, 'measures', 'sponsors').flatMap(({ entry: measure, path }) => {
      const sponsor = measure.data.sponsors[Number(path[1])];
      return sponsor
        ? [
            {
              measure: linkTo(context, measure),
              role: sponsor.role,
              since: sponsor.since && formatDate(sponsor.since),
            },
          ]
        : [];
    }),
    uses: referrers(context, key, 'terms', 'senses').flatMap(({ entry: term, path }) => {
      const sense = term.data.senses[Number(path[1])];
      const link = linkTo(context, term);
      return sense ? [{ term: link, sense: sense.label, href: `${link.href}#${sense.id}` }] : [];
    }),
    events: eventsOf(context, entry),
    sources: linksTo(context, 'sources', data.sources),
  };
}

function stance(context: ViewContext, position: Entry<'positions'>, index: number): StanceView[] {
  const holder = position.data.holders[index];
  if (!holder) return [];
  return [
    {
      position: linkTo(context, position),
      question: linkToId(context, 'questions', position.data.question),
      since: holder.since && formatSince(holder.since),
      evidence: holder.evidence.map((evidence) => passageView(context, evidence)),
      measure: measureStance(context, holder.measure),
      note: holder.note,
    },
  ];
}

function unique(links: readonly EntryLink[]): EntryLink[] {
  return [...new Map(links.map((link) => [link.href, link])).values()];
}
