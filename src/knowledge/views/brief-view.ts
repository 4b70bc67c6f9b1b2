import type { ClaimKind, ForecastOutcome } from '#domain/argument/claim-kind.ts';
import type { Status } from '#domain/argument/status.ts';
import type { Mark } from '#domain/provenance/marks.ts';
import type { Evidence } from '#schema/evidence.ts';
import type { CollectionName } from '#schema/fields.ts';
import { entryKey, type Entry } from '../entry.ts';
import { answersTo, qualificationsOf } from './answers.ts';
import {
  briefPassage,
  briefPoint,
  briefQuestion,
  briefSources,
  lackingIn,
  speakerOf,
  statusReason,
  type BriefPassage,
  type BriefPoint,
  type BriefQuestion,
  type BriefSourceRecord,
} from './brief-parts.ts';
import type { BriefMeasure } from './brief-measure.ts';
import { forecastView } from './claim-view.ts';
import { find, linkTo, referrers, type EntryLink, type ViewContext } from './context.ts';
import { fitView } from './fit-view.ts';
import { evidenceLedOff } from './lead-evidence.ts';
import { measureStance } from './measure-stance.ts';
import { positionsWith } from './question-order.ts';
import { claimStanding } from './standing-view.ts';
import { statusWord } from './status-view.ts';

export type { BriefMeasure } from './brief-measure.ts';
export type { BriefPassage, BriefPoint, BriefQuestion, BriefSourceRecord } from './brief-parts.ts';

/** What may be put into a brief. */
export type BriefCollection = Extract<CollectionName, 'claims' | 'positions' | 'sources' | 'measures'>;

/**
 * An entry as a brief shows it: all that the brief page fetches of it. Lists that grow with the corpus are cut and carry
 * their whole number beside them.
 */
export type BriefEntry = BriefClaim | BriefPosition | BriefSource | BriefMeasure;

/** What is left of an entry that was merged or withdrawn: why, and the addresses to go to instead. */
export interface BriefGone {
  readonly collection: BriefCollection;
  readonly id: string;
  readonly reason: string;
  /** As `collection/id`. */
  readonly see: readonly string[];
}

/** What stands at the address of an entry's data. */
export type BriefFile = BriefEntry | BriefGone;

export interface BriefRecord extends Omit<EntryLink, 'collection'> {
  /** The questions it may stand under, the main one first. */
  readonly questions: readonly BriefQuestion[];
  /** Every source the record names, each once. */
  readonly sources: readonly BriefSourceRecord[];
}

export interface BriefClaim extends BriefRecord {
  readonly collection: 'claims';
  readonly kind: ClaimKind;
  readonly status: Status | undefined;
  readonly statusReason: string | undefined;
  /** Ids of the positions it is a ground of, and of those it is brought against. */
  readonly serves: readonly string[];
  readonly harms: readonly string[];
  readonly evidence: readonly BriefPassage[];
  readonly evidenceInAll: number;
  readonly caveats: readonly string[];
  readonly forecast: BriefForecast | undefined;
  readonly marks: readonly BriefMark[];
  /** Those that decide its status first. */
  readonly answers: readonly BriefPoint[];
  readonly answersInAll: number;
  /** What narrows it. */
  readonly qualifications: readonly BriefQualification[];
  readonly qualificationsInAll: number;
}

/** A claim that narrows another, with its short form: where there is little room it is named by that. */
export interface BriefQualification extends BriefPoint {
  readonly label: string;
}

export interface BriefForecast {
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly condition: string | undefined;
  readonly outcome: ForecastOutcome;
}

/** A mark of a claim's standing, without the ways to the source at fault. */
export interface BriefMark extends Pick<Mark, 'kind' | 'extent'> {
  readonly sentence: string;
}

export interface BriefPosition extends BriefRecord {
  readonly collection: 'positions';
  readonly holders: readonly BriefHolder[];
  readonly holdersInAll: number;
  readonly grounds: readonly BriefPoint[];
  readonly groundsInAll: number;
  readonly objections: readonly BriefPoint[];
  readonly objectionsInAll: number;
}

export interface BriefHolder {
  readonly name: string;
  readonly role: string | undefined;
  /** E.g. `against Some Bill (as introduced)`. */
  readonly stance: string | undefined;
  readonly passage: BriefPassage | undefined;
}

export interface BriefSource extends BriefRecord {
  readonly collection: 'sources';
  /** Claims that rest on it. */
  readonly claims: readonly BriefPoint[];
  readonly claimsInAll: number;
}

/** So many are shown in a brief; the entry's own page has the others. */
const most = { evidence: 4, answers: 6, qualifications: 4, holders: 4, points: 5 } as const;

export function briefClaim(context: ViewContext, entry: Entry<'claims'>): BriefClaim {
  const { data, id } = entry;
  const serves = positionsWith(context, id, 'grounds');
  const harms = positionsWith(context, id, 'objections');
  const answers = answersTo(context, entry);
  const evidence = evidenceLedOff(context, entry)
    .slice(0, most.evidence)
    .map((piece) => ({
      ...briefPassage(context, piece, piece.by),
      fit: fitView(context, data, piece).state,
    }));
  const shown = answers
    .slice(0, most.answers)
    .map(({ claim, relation }) => briefPoint(context, claim, relation));
  const qualifying = qualificationsOf(context, entry, answers);
  const qualifications = qualifying.slice(0, most.qualifications).map(({ claim, relation }) => ({
    ...briefPoint(context, claim, relation),
    label: claim.data.label,
  }));
  const forecast = forecastView(context, entry);
  const questions = [
    ...data.questions,
    ...[...serves, ...harms].map((position) => position.data.question),
  ].filter((question, place, all) => all.indexOf(question) === place);
  return {
    ...linkTo(context, entry),
    collection: 'claims',
    questions: questions.flatMap((question) => briefQuestion(context, question)),
    kind: data.kind,
    status: statusWord(context, entry),
    statusReason: statusReason(context, entry),
    serves: serves.map((position) => position.id),
    harms: harms.map((position) => position.id),
    evidence,
    evidenceInAll: data.evidence.length,
    caveats: data.caveats.map(({ text }) => text),
    forecast: forecast && {
      from: forecast.from,
      until: forecast.until,
      condition: forecast.condition,
      outcome: forecast.outcome,
    },
    marks: claimStanding(context, entry).marks.map(({ kind, extent, sentence }) => ({
      kind,
      extent,
      sentence,
    })),
    answers: shown,
    answersInAll: answers.length,
    qualifications,
    qualificationsInAll: qualifying.length,
    sources: sourcesNamed(context, evidence, [...shown, ...qualifications]),
  };
}

export function briefPosition(context: ViewContext, entry: Entry<'positions'>): BriefPosition {
  const { data } = entry;
  const holders = data.holders.slice(0, most.holders).flatMap((holder) => holderOf(context, holder));
  const grounds = points(context, data.grounds);
  const objections = points(context, data.objections);
  const passages = holders.flatMap(({ passage }) => passage ?? []);
  return {
    ...linkTo(context, entry),
    collection: 'positions',
    questions: briefQuestion(context, data.question),
    holders,
    holdersInAll: data.holders.length,
    grounds,
    groundsInAll: data.grounds.length,
    objections,
    objectionsInAll: data.objections.length,
    sources: sourcesNamed(context, passages, [...grounds, ...objections]),
  };
}

export function briefSource(context: ViewContext, entry: Entry<'sources'>): BriefSource {
  const claims = claimsWithPassage(context, entry);
  return {
    ...linkTo(context, entry),
    collection: 'sources',
    questions: [],
    claims: claims.slice(0, most.points).map(([claim, evidence]) => {
      const point = briefPoint(context, claim);
      return {
        ...point,
        by: speakerOf(context, evidence, evidence.by),
        voice: evidence.voice,
        lacking: lackingIn(context, claim, evidence),
        source: undefined,
        locator: undefined,
      };
    }),
    claimsInAll: claims.length,
    sources: briefSources(context, [entry.id]),
  };
}

/** The claims that rest on a source, each with the first of its passages there. What it denies does not rest on it. */
function claimsWithPassage(context: ViewContext, { id }: Entry<'sources'>): [Entry<'claims'>, Evidence][] {
  const found = new Map<Entry<'claims'>, Evidence>();
  for (const { entry, path } of referrers(context, entryKey('sources', id), 'claims', 'evidence')) {
    const evidence = entry.data.evidence[Number(path[1])];
    if (evidence && evidence.voice !== 'denies' && !found.has(entry)) found.set(entry, evidence);
  }
  return [...found];
}

function points(context: ViewContext, ids: readonly string[]): BriefPoint[] {
  return ids.slice(0, most.points).flatMap((id) => {
    const claim = find(context, 'claims', id);
    return claim ? [briefPoint(context, claim)] : [];
  });
}

function holderOf(
  context: ViewContext,
  holder: Entry<'positions'>['data']['holders'][number],
): BriefHolder[] {
  const actor = find(context, 'actors', holder.actor);
  if (!actor) return [];
  const stance = measureStance(context, holder.measure);
  const [evidence] = holder.evidence;
  return [
    {
      name: actor.data.name,
      role: actor.data.role,
      stance:
        stance && `${stance.stance} ${stance.link.label} (${stance.version ?? 'text version not known'})`,
      passage: evidence && briefPassage(context, evidence, holder.actor),
    },
  ];
}

function sourcesNamed(
  context: ViewContext,
  passages: readonly BriefPassage[],
  named: readonly BriefPoint[],
): BriefSourceRecord[] {
  return briefSources(
    context,
    [...passages, ...named].map(({ source }) => source),
  );
}
