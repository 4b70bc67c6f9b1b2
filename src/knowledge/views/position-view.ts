import { formatSince } from '#domain/bibliography/edtf.ts';
import { isUnanswered } from '#domain/argument/unanswered.ts';
import { argumentOf } from '../argument.ts';
import { positionMap, type ArgumentMap } from '../argument-map.ts';
import type { Entry } from '../entry.ts';
import { claimRows, type ClaimRow } from './claim-row.ts';
import { find, linksTo, linkTo, linkToId, type EntryLink, type ViewContext } from './context.ts';
import { entryView, type EntryView } from './entry-view.ts';
import { neighboursIn, positionsOn, type Neighbours } from './question-order.ts';
import { measureStance, type MeasureStanceView } from './measure-stance.ts';
import { positionMarks, type MarkView } from './standing-view.ts';
import { passageView, type PassageView } from './evidence-view.ts';

export interface HolderView {
  readonly actor: EntryLink;
  readonly role: string | undefined;
  readonly since: string | undefined;
  readonly evidence: readonly PassageView[];
  readonly measure: MeasureStanceView | undefined;
  readonly interests: string | undefined;
  readonly note: string | undefined;
}

export interface PositionView extends EntryView {
  readonly statement: string;
  readonly label: string;
  readonly question: EntryLink | undefined;
  readonly holders: readonly HolderView[];
  readonly grounds: readonly ClaimRow[];
  readonly objections: readonly ClaimRow[];
  /** The other answers to the same question. */
  readonly rivals: readonly EntryLink[];
  /** The weaknesses it takes over from its grounds. */
  readonly marks: readonly MarkView[];
  readonly map: ArgumentMap;
  /** Objections that no claim here answers: the position's open flank. */
  readonly openFlank: readonly EntryLink[];
  readonly neighbours: Neighbours;
}

export function positionView(context: ViewContext, entry: Entry<'positions'>): PositionView {
  const { data } = entry;
  const question = linkToId(context, 'questions', data.question);
  const answers = positionsOn(context, data.question);
  return {
    ...entryView(context, entry),
    statement: data.statement,
    label: data.label,
    question,
    holders: data.holders.flatMap((holder) => holderView(context, holder)),
    grounds: claimRows(context, data.grounds),
    objections: claimRows(context, data.objections),
    rivals: answers.filter(({ id }) => id !== entry.id).map((rival) => linkTo(context, rival)),
    marks: positionMarks(context, entry),
    map: positionMap(context, entry),
    openFlank: linksTo(context, 'claims', unansweredOf(context, data.objections)),
    neighbours: neighboursIn(context, answers, entry, question),
  };
}

/** The claims of a list which nothing recorded here attacks. */
export function unansweredOf({ knowledgeBase }: ViewContext, ids: readonly string[]): string[] {
  const { graph } = argumentOf.about(knowledgeBase, ...ids);
  return ids.filter((id) => graph.nodeOf.has(id) && isUnanswered(graph, id));
}

function holderView(
  context: ViewContext,
  holder: Entry<'positions'>['data']['holders'][number],
): HolderView[] {
  const actor = find(context, 'actors', holder.actor);
  if (!actor) return [];
  return [
    {
      actor: linkTo(context, actor),
      role: actor.data.role,
      since: holder.since && formatSince(holder.since),
      evidence: holder.evidence.map((evidence) => passageView(context, evidence)),
      measure: measureStance(context, holder.measure),
      interests: actor.data.interests,
      note: holder.note,
    },
  ];
}
