import type { ClaimKind, ForecastOutcome } from '#domain/argument/claim-kind.ts';
import { attackKinds, type RelationKind } from '#domain/argument/relation.ts';
import type { Status } from '#domain/argument/status.ts';
import { formatDate } from '#domain/bibliography/edtf.ts';
import type { Entry } from '../entry.ts';
import { attacksOn, qualificationsOf } from './answers.ts';
import { voicesFor } from './claim-row.ts';
import { find, linksTo, linkTo, linkToId, relationsTo, type EntryLink, type ViewContext } from './context.ts';
import { entryView, type EntryView } from './entry-view.ts';
import { evidenceView, type EvidenceView } from './evidence-view.ts';
import { claimStanding, type ClaimStandingView } from './standing-view.ts';
import { claimNeighbours, positionsWith, type Neighbours } from './question-order.ts';
import { statusView, statusWord, type StatusView } from './status-view.ts';

/** How another claim bears on this one (`in`) or this one on another (`out`); `both` for relations that hold both ways. */
export type Direction = 'in' | 'out' | 'both';

/** A claim that is related to another in one way, be it in more than one record. */
export interface RelatedClaim {
  readonly claim: EntryLink;
  /** `undefined` where labels are held back. */
  readonly status: Status | undefined;
  /** Who is on record for it. */
  readonly voices: readonly EntryLink[];
  readonly records: readonly {
    /** The sentence that says why. */
    readonly note: string | undefined;
    /** For undercuts: the claim or source whose support is attacked. */
    readonly ground: EntryLink | undefined;
  }[];
  /** For attacks: the contested words the two claims use in different senses. */
  readonly talkingPast: readonly TalkingPast[];
  /** The second step: what answers or qualifies the related claim in turn, this claim left out. */
  readonly further: readonly { readonly kind: RelationKind; readonly claim: EntryLink }[];
}

/** A word that two claims which clash use in different senses. */
export interface TalkingPast {
  readonly term: EntryLink;
  /** The sense in which the other claim uses it. */
  readonly theirs: string;
  /** The sense in which this claim uses it. */
  readonly ours: string;
}

export interface RelationGroup {
  readonly kind: RelationKind;
  readonly direction: Direction;
  readonly claims: readonly RelatedClaim[];
}

export interface ForecastView {
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly basis: string;
  readonly condition: string | undefined;
  readonly outcome: ForecastOutcome;
  readonly settledOn: string | undefined;
  readonly settledBy: readonly EntryLink[];
  readonly note: string | undefined;
}

/** Everything a claim's page shows. */
export interface ClaimView extends EntryView {
  readonly statement: string;
  readonly label: string;
  readonly kind: ClaimKind;
  readonly questions: readonly EntryLink[];
  readonly evidence: readonly EvidenceView[];
  readonly caveats: readonly { text: string; sources: readonly EntryLink[] }[];
  /** In reading order: what bears on the claim first, answers before support; then what it bears on. No group is empty. */
  readonly relations: readonly RelationGroup[];
  readonly serves: readonly PositionLink[];
  readonly harms: readonly PositionLink[];
  readonly forecast: ForecastView | undefined;
  /** `undefined` where labels are held back. */
  readonly status: StatusView | undefined;
  readonly standing: ClaimStandingView;
  readonly senses: readonly { term: EntryLink; sense: string; href: string }[];
  readonly measures: readonly {
    measure: EntryLink;
    section: string | undefined;
    version: string | undefined;
  }[];
  readonly neighbours: Neighbours | undefined;
}

/** A position with the question it answers. */
export interface PositionLink {
  readonly position: EntryLink;
  readonly question: EntryLink | undefined;
}

export function claimView(context: ViewContext, entry: Entry<'claims'>): ClaimView {
  const { data } = entry;
  return {
    ...entryView(context, entry),
    statement: data.statement,
    label: data.label,
    kind: data.kind,
    questions: linksTo(context, 'questions', data.questions),
    evidence: data.evidence.map((evidence, index) => evidenceView(context, data, evidence, index)),
    caveats: data.caveats.map(({ text, sources }) => ({
      text,
      sources: linksTo(context, 'sources', sources),
    })),
    relations: relationGroups(context, entry),
    serves: positionsWith(context, entry.id, 'grounds').map((position) => positionLink(context, position)),
    harms: positionsWith(context, entry.id, 'objections').map((position) => positionLink(context, position)),
    forecast: forecastView(context, entry),
    status: statusView(context, entry),
    standing: claimStanding(context, entry),
    senses: data.senses.flatMap(({ term, sense }) => senseLink(context, term, sense)),
    measures: data.measures.flatMap(({ measure, section, version }) => {
      const found = find(context, 'measures', measure);
      const text = found?.data.versions.find(({ id }) => id === version)?.label;
      return found ? [{ measure: linkTo(context, found), section, version: text }] : [];
    }),
    neighbours: claimNeighbours(context, entry),
  };
}

const readingOrder: readonly (readonly [RelationKind, Direction])[] = [
  ['restates', 'both'],
  ['rebuts', 'in'],
  ['contradicts', 'both'],
  ['undercuts', 'in'],
  ['qualifies', 'in'],
  ['supports', 'in'],
  ['supports', 'out'],
  ['rebuts', 'out'],
  ['undercuts', 'out'],
  ['qualifies', 'out'],
];

/** The claim's relations, recorded here or elsewhere, in groups. */
export function relationGroups(context: ViewContext, entry: Entry<'claims'>): RelationGroup[] {
  const incoming = relationsTo(context, entry.id).map(({ from, relation }) => ({ relation, other: from }));
  const outgoing = entry.data.relations.flatMap((relation) => {
    const other = find(context, 'claims', relation.claim);
    return other ? [{ relation, other }] : [];
  });
  const view = (kind: RelationKind, other: Entry<'claims'>, records: typeof outgoing): RelatedClaim => ({
    claim: linkTo(context, other),
    status: statusWord(context, other),
    voices: voicesFor(context, other),
    records: records.map(({ relation: { note, ground } }) => ({
      note,
      ground: ground === undefined ? undefined : groundLink(context, ground),
    })),
    talkingPast: attackKinds.includes(kind) ? talkingPast(context, entry, other) : [],
    further: furtherOn(context, other).filter(({ claim }) => claim.id !== entry.id),
  });
  return readingOrder.flatMap(([kind, direction]) => {
    const found = [...(direction === 'out' ? [] : incoming), ...(direction === 'in' ? [] : outgoing)];
    const related = Map.groupBy(
      found.filter(({ relation }) => relation.kind === kind),
      ({ other }) => other,
    );
    const claims = [...related].map(([other, records]) => view(kind, other, records));
    return claims.length > 0 ? [{ kind, direction, claims }] : [];
  });
}

/** What attacks or narrows a related claim: the second step. */
function furtherOn(context: ViewContext, claim: Entry<'claims'>): RelatedClaim['further'] {
  const attacks = attacksOn(context, claim);
  return [...attacks, ...qualificationsOf(context, claim, attacks)].map(({ claim: answer, relation }) => ({
    kind: relation.kind,
    claim: linkTo(context, answer),
  }));
}

function talkingPast(context: ViewContext, entry: Entry<'claims'>, other: Entry<'claims'>): TalkingPast[] {
  return entry.data.senses.flatMap(({ term, sense }) => {
    const theirs = other.data.senses.filter((use) => use.term === term).map((use) => use.sense);
    const found = find(context, 'terms', term);
    if (!found || theirs.length === 0 || theirs.includes(sense)) return [];
    const label = (id: string | undefined): string =>
      found.data.senses.find((candidate) => candidate.id === id)?.label ?? '';
    return [{ term: linkTo(context, found), theirs: label(theirs[0]), ours: label(sense) }];
  });
}

function groundLink(context: ViewContext, id: string): EntryLink | undefined {
  return linkToId(context, 'claims', id) ?? linkToId(context, 'sources', id);
}

function positionLink(context: ViewContext, position: Entry<'positions'>): PositionLink {
  return {
    position: linkTo(context, position),
    question: linkToId(context, 'questions', position.data.question),
  };
}

export function forecastView(context: ViewContext, entry: Entry<'claims'>): ForecastView | undefined {
  const { forecast } = entry.data;
  if (!forecast) return undefined;
  const { window } = forecast;
  return {
    from: window.from && formatDate(window.from),
    until: window.until && formatDate(window.until),
    basis: window.basis,
    condition: forecast.condition,
    outcome: forecast.outcome,
    settledOn: forecast.settledOn && formatDate(forecast.settledOn),
    settledBy: linksTo(context, 'sources', forecast.settledBy),
    note: forecast.note,
  };
}

function senseLink(
  context: ViewContext,
  termId: string,
  senseId: string,
): { term: EntryLink; sense: string; href: string }[] {
  const term = find(context, 'terms', termId);
  const sense = term?.data.senses.find(({ id }) => id === senseId);
  if (!term || !sense) return [];
  const link = linkTo(context, term);
  return [{ term: link, sense: sense.label, href: `${link.href}#${sense.id}` }];
}
