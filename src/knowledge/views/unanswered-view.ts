import { listUnanswered } from '#domain/argument/unanswered.ts';
import { argumentOf } from '../argument.ts';
import { compareText } from '../compare-text.ts';
import type { Entry } from '../entry.ts';
import { evidenceFor } from '../speakers.ts';
import { countQualifications } from './claim-row.ts';
import { find, linksTo, linkTo, type EntryLink, type ViewContext } from './context.ts';
import { positionsOn, questionsInOrder } from './question-order.ts';
import { datesOf } from './source-line.ts';

/** A claim the other side has not answered here. */
export interface UnansweredRow {
  readonly claim: EntryLink;
  /** When it was first made, as far as its sources tell. */
  readonly since: string | undefined;
  /** Who answers it here, though not for the other side. */
  readonly elsewhere: readonly EntryLink[];
  /** How many claims narrow it, whichever side they serve: that is no answer. */
  readonly qualifications: number;
}

/** What `by` has brought forward and `to` has not answered. */
export interface UnansweredPair {
  readonly by: EntryLink;
  readonly to: EntryLink;
  readonly claims: readonly UnansweredRow[];
  /** How many there are, where a page shows a part of them. */
  readonly inAll: UnansweredCounts;
}

/** How many points the other side has not answered: those that nobody answers here, and those that others answer. */
export interface UnansweredCounts {
  readonly nowhere: number;
  readonly elsewhere: number;
}

export interface UnansweredView {
  readonly questions: readonly { readonly question: EntryLink; readonly pairs: readonly UnansweredPair[] }[];
}

/** For each question and each ordered pair of its positions, the grounds of the one that no ground of the other answers: first what nobody answers here, then what others answer, each oldest first. */
export function unansweredView(context: ViewContext): UnansweredView {
  return {
    questions: questionsInOrder(context)
      .map((question) => ({ question: linkTo(context, question), pairs: pairsOn(context, question.id) }))
      .filter(({ pairs }) => pairs.length > 0),
  };
}

function pairsOn(context: ViewContext, question: string): UnansweredPair[] {
  const positions = positionsOn(context, question);
  return positions.flatMap((by) =>
    positions
      .filter((to) => to !== by)
      .map((to) => unansweredPair(context, by, to))
      .filter(({ claims }) => claims.length > 0),
  );
}

export function unansweredPair(
  context: ViewContext,
  by: Entry<'positions'>,
  to: Entry<'positions'>,
): UnansweredPair {
  const claims = unansweredRows(context, by, to);
  const elsewhere = claims.filter((claim) => claim.elsewhere.length > 0).length;
  return {
    by: linkTo(context, by),
    to: linkTo(context, to),
    claims,
    inAll: { nowhere: claims.length - elsewhere, elsewhere },
  };
}

function unansweredRows(
  context: ViewContext,
  by: Entry<'positions'>,
  to: Entry<'positions'>,
): UnansweredRow[] {
  const { graph } = argumentOf.about(context.knowledgeBase, ...by.data.grounds, ...to.data.grounds);
  const known = (ids: readonly string[]): string[] => ids.filter((id) => graph.nodeOf.has(id));
  return listUnanswered(graph, known(by.data.grounds), known(to.data.grounds))
    .flatMap(({ claim, answeredElsewhere }) => {
      const entry = find(context, 'claims', claim);
      if (!entry) return [];
      const sources = evidenceFor(entry.data, context).map(({ source }) => source);
      const [first] = datesOf(context, sources);
      return [{ entry, first, elsewhere: linksTo(context, 'claims', answeredElsewhere) }];
    })
    .sort(
      (a, b) =>
        Math.sign(a.elsewhere.length) - Math.sign(b.elsewhere.length) ||
        compareText(a.first?.from ?? '9', b.first?.from ?? '9'),
    )
    .map(({ entry, first, elsewhere }) => ({
      claim: linkTo(context, entry),
      since: first?.text,
      elsewhere,
      qualifications: countQualifications(context, entry.id),
    }));
}
