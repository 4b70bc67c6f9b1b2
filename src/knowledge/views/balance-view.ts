import type { VerificationStatus } from '#domain/annotation/verification.ts';
import type { Entry } from '../entry.ts';
import { presentId } from '../present-id.ts';
import { quotationsOf } from '../quotations.ts';
import { verifyQuotation } from '../verification.ts';
import { find, linkTo, type EntryLink, type ViewContext } from './context.ts';
import { originsView } from './origins-view.ts';
import { unansweredOf } from './position-view.ts';
import { positionsOn, questionsInOrder } from './question-order.ts';
import { datesOf } from './source-line.ts';

/** One side of a question in numbers that anybody can count again. */
export interface SideBalance {
  readonly position: EntryLink;
  readonly claims: number;
  /** Who makes its claims or holds it. */
  readonly actors: number;
  readonly sources: number;
  readonly origins: number;
  /** How many of its quotations are verified, of how many. */
  readonly verified: number;
  readonly quotations: number;
  readonly unanswered: number;
  /** From the earliest to the latest source with a date. */
  readonly span: string | undefined;
}

export interface QuestionBalance {
  readonly question: EntryLink;
  readonly sides: readonly SideBalance[];
  readonly scope: Entry<'questions'>['data']['scope'];
}

export function balanceView(context: ViewContext): readonly QuestionBalance[] {
  return questionsInOrder(context)
    .map((question) => questionBalance(context, question))
    .filter(({ sides }) => sides.length > 0);
}

export function questionBalance(context: ViewContext, question: Entry<'questions'>): QuestionBalance {
  return {
    question: linkTo(context, question),
    sides: positionsOn(context, question.id).map((position) => sideBalance(context, position)),
    scope: question.data.scope,
  };
}

function sideBalance(context: ViewContext, position: Entry<'positions'>): SideBalance {
  const claims = position.data.grounds.flatMap((id) => find(context, 'claims', id) ?? []);
  const evidence = claims.flatMap(({ data }) => data.evidence.filter(({ voice }) => voice !== 'denies'));
  const sources = new Set(evidence.map(({ source }) => source));
  const actors = new Set([
    ...evidence.flatMap(({ by }) => (by === undefined ? [] : [by])),
    ...position.data.holders.map(({ actor }) => actor),
  ]);
  const origins = new Set(
    claims.flatMap(({ id }) =>
      (originsView(context, id)?.origins ?? []).map(({ roots }) => roots.map((root) => root.id).join(' ')),
    ),
  );
  const quotations = quotationStates(context, [...new Set(claims)]);
  const dates = datesOf(context, sources);
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    position: linkTo(context, position),
    claims: claims.length,
    actors: actors.size,
    sources: sources.size,
    origins: origins.size,
    verified: quotations.filter((status) => status === 'exact' || status === 'folded').length,
    quotations: quotations.length,
    unanswered: unansweredOf(context, position.data.grounds).length,
    span:
      first && last ? (first.text === last.text ? first.text : `${first.text} – ${last.text}`) : undefined,
  };
}

/** The states of the quotations of some claims. */
function quotationStates(context: ViewContext, claims: readonly Entry<'claims'>[]): VerificationStatus[] {
  return claims.flatMap((claim) =>
    quotationsOf(claim).map(({ source: named, quotation }) => {
      const source = presentId(context.knowledgeBase, 'sources', named);
      return verifyQuotation(context.knowledgeBase, { source, quotation }, context).status;
    }),
  );
}
