import { formatLocator } from '#domain/annotation/locator.ts';
import type { VerificationStatus } from '#domain/annotation/verification.ts';
import type { FitVerdict, Voice } from '#domain/annotation/voice.ts';
import type { RelationKind } from '#domain/argument/relation.ts';
import { explainStatus } from '#domain/argument/status-sentence.ts';
import type { Status } from '#domain/argument/status.ts';
import { formatDate } from '#domain/bibliography/edtf.ts';
import type { SourceState, WitnessKind } from '#domain/provenance/standing.ts';
import type { Evidence, HolderEvidence } from '#schema/evidence.ts';
import { argumentOf } from '../argument.ts';
import type { Entry } from '../entry.ts';
import type { FitState } from '../fit.ts';
import { once } from '../once.ts';
import { find, linkTo, type ViewContext } from './context.ts';
import { fitView } from './fit-view.ts';
import { leadEvidence } from './lead-evidence.ts';
import { positionsOn } from './question-order.ts';
import { quotationCheck } from './quotation-check-view.ts';
import { sourceLine, type SourceLine } from './source-line.ts';
import { statusWord } from './status-view.ts';

/** A verdict of the second reading that is not the best. */
export type Lacking = Exclude<FitVerdict, 'entails'>;

/** A question a brief may have as a heading, with all its answers: those a brief leaves out are named. */
export interface BriefQuestion {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly positions: readonly { readonly id: string; readonly label: string }[];
}

/** A source as the list at the end of a brief has it. */
export interface BriefSourceRecord extends Omit<SourceLine, 'href' | 'language' | 'isReadInPart'> {
  /** When the work itself was last looked at, or its text captured. */
  readonly seen: { readonly how: 'accessed' | 'captured' | 'recorded'; readonly on: string };
  readonly witness: WitnessKind;
  readonly state: SourceState;
  readonly interests: string | undefined;
  /** What a text goes by that speaks for itself: nobody says a law, whoever brought it in. `undefined` of others. */
  readonly ownName: string | undefined;
}

/** A passage with who says it. The source is an id of the record's `sources`. */
export interface BriefPassage {
  readonly source: string;
  readonly language: string;
  readonly quote: readonly string[] | undefined;
  readonly gist: string | undefined;
  readonly locator: string | undefined;
  readonly by: string | undefined;
  readonly voice: Voice | undefined;
  /** Whether it bears out the claim it is evidence of; `undefined` where it is evidence of none. */
  readonly fit: FitState | undefined;
  /** Whether the quotation was found in the captured text; `undefined` for a gist. */
  readonly check: VerificationStatus | undefined;
}

/** Another claim in one line: what it says, who says so and where. */
export interface BriefPoint {
  readonly id: string;
  readonly title: string;
  readonly status: Status | undefined;
  /** How it bears on the claim it is listed under. */
  readonly kind: RelationKind | undefined;
  readonly note: string | undefined;
  /** Of the evidence that speaks for it. */
  readonly by: string | undefined;
  readonly voice: Voice | undefined;
  /** What that evidence was found to lack; `undefined` where it says all of it, or nobody looked. */
  readonly lacking: Lacking | undefined;
  readonly source: string | undefined;
  readonly locator: string | undefined;
}

export function briefQuestion(context: ViewContext, id: string): BriefQuestion[] {
  const question = find(context, 'questions', id);
  return question ? [asQuestion(context, question)] : [];
}

const asQuestion = once((context: ViewContext, question: Entry<'questions'>): BriefQuestion => {
  const { title, label } = linkTo(context, question);
  const positions = positionsOn(context, question.id).map(({ id, data }) => ({ id, label: data.label }));
  return { id: question.id, title, label, positions };
});

/** The sources of a list of ids, each once; what does not exist is left out. */
export function briefSources(
  context: ViewContext,
  ids: readonly (string | undefined)[],
): BriefSourceRecord[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = id === undefined ? undefined : find(context, 'sources', id);
    return source ? [asSource(context, source)] : [];
  });
}

const asSource = once((context: ViewContext, source: Entry<'sources'>): BriefSourceRecord => {
  const { href, language, isReadInPart, ...line } = sourceLine(context, source.id);
  const { standing, interests } = source.data;
  return {
    ...line,
    seen: seen(context, source),
    witness: standing.witness,
    state: standing.state,
    interests,
    ownName: speaksForItself(source.data.csl) ? ownName(source.data.csl) : undefined,
  };
});

type Work = Entry<'sources'>['data']['csl'];

/** Laws and the like, and reports that no person has signed. */
function speaksForItself({ type, author }: Work): boolean {
  return legalTypes.has(type) || (type === 'report' && author.every((name) => 'literal' in name));
}

/** The actor whose words a passage has. Nobody says a law, whoever brought it in. @param by the actor's id */
export function speakerOf(
  context: ViewContext,
  { source, voice }: Pick<Evidence, 'source'> & { readonly voice?: Voice },
  by: string | undefined,
): string | undefined {
  const type = find(context, 'sources', source)?.data.csl.type;
  const isLaw = voice === 'asserts' && type !== undefined && legalTypes.has(type);
  return isLaw || by === undefined ? undefined : find(context, 'actors', by)?.data.name;
}

const legalTypes: ReadonlySet<Work['type']> = new Set([
  'bill',
  'legislation',
  'regulation',
  'standard',
  'treaty',
]);

/** The number where the title has it too and it is more than digits, as in `H.R. 1234`; else the title. */
function ownName({ title, number }: Work): string {
  return number && /\p{L}/u.test(number) && title.includes(number) ? number : `“${title}”`;
}

/** @param by id of the actor who speaks */
export function briefPassage(
  context: ViewContext,
  evidence: Evidence | HolderEvidence,
  by: string | undefined,
): BriefPassage {
  const source = find(context, 'sources', evidence.source);
  return {
    source: source?.id ?? evidence.source,
    language: source?.data.language ?? 'en',
    quote: evidence.quote === undefined ? undefined : [evidence.quote].flat(),
    gist: evidence.gist,
    locator: evidence.locator && formatLocator(evidence.locator),
    by: speakerOf(context, evidence, by),
    voice: 'voice' in evidence ? evidence.voice : undefined,
    fit: undefined,
    check: quotationCheck(context, evidence)?.status,
  };
}

/** @param relation how the claim bears on the one it is listed under, if it is listed for that */
export function briefPoint(
  context: ViewContext,
  claim: Entry<'claims'>,
  relation?: { readonly kind: RelationKind; readonly note?: string | undefined },
): BriefPoint {
  return { ...asPoint(context, claim), kind: relation?.kind, note: relation?.note };
}

const asPoint = once((context: ViewContext, claim: Entry<'claims'>): BriefPoint => {
  const { id, title } = linkTo(context, claim);
  const evidence = leadEvidence(context, claim);
  return {
    id,
    title,
    status: statusWord(context, claim),
    kind: undefined,
    note: undefined,
    by: evidence && speakerOf(context, evidence, evidence.by),
    voice: evidence?.voice,
    lacking: evidence && lackingIn(context, claim, evidence),
    source: evidence && find(context, 'sources', evidence.source)?.id,
    locator: evidence?.locator && formatLocator(evidence.locator),
  };
});

/** What a passage lacks of what a claim says, by the second reading. */
export function lackingIn(
  context: ViewContext,
  { data }: Entry<'claims'>,
  evidence: Evidence,
): Lacking | undefined {
  const { state } = fitView(context, data, evidence);
  return state === 'partly' || state === 'context-only' || state === 'no' ? state : undefined;
}

/** The sentence that says why a claim has its status, with claims by their short forms; `undefined` where it bears none. */
export function statusReason(context: ViewContext, claim: Entry<'claims'>): string | undefined {
  if (statusWord(context, claim) === undefined) return undefined;
  const found = argumentOf.about(context.knowledgeBase, claim.id).statuses.get(claim.id);
  return found && explainStatus(found, (id) => find(context, 'claims', id)?.data.label ?? id);
}

function seen(context: ViewContext, { id, data }: Entry<'sources'>): BriefSourceRecord['seen'] {
  const captured = context.receipts.get(id)?.capture.capturedOn;
  if (data.csl.accessed !== undefined) return { how: 'accessed', on: formatDate(data.csl.accessed) };
  if (captured) return { how: 'captured', on: formatDate(captured) };
  return { how: 'recorded', on: formatDate(data.recorded) };
}
