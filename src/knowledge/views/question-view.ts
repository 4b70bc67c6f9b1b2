import { questionMap, type ArgumentMap } from '../argument-map.ts';
import type { Entry } from '../entry.ts';
import { questionBalance, type QuestionBalance } from './balance-view.ts';
import { claimRow, claimRows, type ClaimRow } from './claim-row.ts';
import { linksTo, linkTo, type EntryLink, type ViewContext } from './context.ts';
import { entryView, type EntryView } from './entry-view.ts';
import { unansweredOf } from './position-view.ts';
import { furtherOn, partOn, type Part } from './referring-lists.ts';
import {
  childrenOf,
  claimsOn,
  neighboursIn,
  positionsOn,
  questionsInOrder,
  type Neighbours,
} from './question-order.ts';

/** A position side by side with its rivals: the statement, who holds it, the claims for and against. */
export interface PositionColumn {
  readonly position: EntryLink;
  readonly holders: readonly EntryLink[];
  readonly grounds: readonly ClaimRow[];
  readonly objections: readonly ClaimRow[];
  /** Grounds that no claim here answers. */
  readonly unanswered: readonly EntryLink[];
}

export interface QuestionView extends EntryView {
  readonly statement: string;
  readonly label: string;
  readonly whyItMatters: string;
  readonly children: readonly QuestionRow[];
  readonly positions: readonly PositionColumn[];
  /** Claims that speak to the question without being ground or objection of a position on it. */
  readonly furtherClaims: Part<ClaimRow>;
  readonly scope: Entry<'questions'>['data']['scope'];
  /** `undefined` when it would be too large to read: each position has its own. */
  readonly map: ArgumentMap | undefined;
  readonly balance: QuestionBalance;
  readonly neighbours: Neighbours;
}

/** A question in a list, with its answers. */
export interface QuestionRow {
  readonly question: EntryLink;
  readonly positions: readonly EntryLink[];
  readonly claims: number;
}

export function questionView(context: ViewContext, entry: Entry<'questions'>): QuestionView {
  const { data } = entry;
  const positions = positionsOn(context, entry.id);
  return {
    ...entryView(context, entry),
    statement: data.statement,
    label: data.label,
    whyItMatters: data.whyItMatters,
    children: childrenOf(context, entry.id).map((child) => questionRow(context, child)),
    positions: positions.map((position) => positionColumn(context, position)),
    furtherClaims: partOn(furtherOn(context, entry.id), 1, (claim) => claimRow(context, claim)),
    scope: data.scope,
    map: questionMap(context, entry.id),
    balance: questionBalance(context, entry),
    neighbours: neighboursIn(context, questionsInOrder(context), entry),
  };
}

export function positionColumn(context: ViewContext, position: Entry<'positions'>): PositionColumn {
  return {
    position: linkTo(context, position),
    holders: linksTo(
      context,
      'actors',
      position.data.holders.map(({ actor }) => actor),
    ),
    grounds: claimRows(context, position.data.grounds),
    objections: claimRows(context, position.data.objections),
    unanswered: linksTo(context, 'claims', unansweredOf(context, position.data.grounds)),
  };
}

export function questionRow(context: ViewContext, entry: Entry<'questions'>): QuestionRow {
  return {
    question: linkTo(context, entry),
    positions: positionsOn(context, entry.id).map((position) => linkTo(context, position)),
    claims: claimsOn(context, entry.id).length,
  };
}
