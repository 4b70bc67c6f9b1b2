import { buildAttackGraph, claimNode, type AttackGraph } from '#domain/argument/attack-graph.ts';
import { labelGrounded, type Labelling } from '#domain/argument/grounded.ts';
import { findPivots, type ClaimPivots } from '#domain/argument/pivots.ts';
import { reasonPath } from '#domain/argument/reason-path.ts';
import { statusesOf, type ClaimStatus } from '#domain/argument/status.ts';
import { supportOf } from '#domain/argument/support.ts';
import { countAnswers, listUnanswered, wordingsOfAnswers } from '#domain/argument/unanswered.ts';
import { argumentRecord } from './argument-record.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { ofCorpus } from './of-corpus.ts';

/** The argument of a whole corpus, labelled. */
export interface LabelledArgument {
  readonly graph: AttackGraph;
  readonly labelling: Labelling;
  readonly statuses: ReadonlyMap<string, ClaimStatus>;
  readonly pivots: ReadonlyMap<string, ClaimPivots>;
  /** The questions whose labels are shown: enough of the relations among their claims have been read a second time. */
  readonly labelledQuestions: ReadonlySet<string>;
}

/** Labels are held back on a question unless at least this share of the relations recorded on its claims was reviewed. */
export const reviewedShareForLabels = 0.5;

/**
 * The labelled argument, computed once for a corpus. About a claim it says whether and how it is labelled, what supports, decides
 * and answers it, and in which wordings the claims stand that do.
 */
export const argumentOf = ofCorpus(
  'argument',
  (knowledgeBase: KnowledgeBase): LabelledArgument => {
    const graph = buildAttackGraph(argumentRecord(knowledgeBase));
    const labelling = labelGrounded(graph);
    return {
      graph,
      labelling,
      statuses: statusesOf(graph, labelling),
      pivots: findPivots(graph, labelling),
      labelledQuestions: questionsWithReview(knowledgeBase),
    };
  },
  (knowledgeBase, { labelledQuestions }) =>
    JSON.stringify([argumentRecord(knowledgeBase), [...labelledQuestions]]),
  (knowledgeBase, argument, claim) => JSON.stringify(saidOf(knowledgeBase, argument, claim)),
);

function saidOf(knowledgeBase: KnowledgeBase, argument: LabelledArgument, claim: string): unknown {
  const { graph, labelling, statuses, pivots, labelledQuestions } = argument;
  if (!graph.nodeOf.has(claim)) return null;
  const [question] = knowledgeBase.entries.claims.get(claim)?.data.questions ?? [];
  return [
    question !== undefined && labelledQuestions.has(question),
    statuses.get(claim),
    pivots.get(claim),
    supportOf(graph, labelling, claim).word,
    reasonPath(graph, labelling, claim),
    countAnswers(graph, claim),
    listUnanswered(graph, [claim], []),
    claimNode(graph, claim).members,
    wordingsOfAnswers(graph, claim),
  ];
}

/** A question without relations has nothing to review: its claims are shown as unchallenged. */
function questionsWithReview({ entries }: KnowledgeBase): ReadonlySet<string> {
  const counts = new Map<string, { all: number; reviewed: number }>();
  for (const { data } of entries.claims.values())
    for (const question of data.questions) {
      const count = counts.get(question) ?? { all: 0, reviewed: 0 };
      count.all += data.relations.length;
      count.reviewed += data.relations.filter(({ reviewed }) => reviewed).length;
      counts.set(question, count);
    }
  return new Set(
    [...counts].filter(([, { all, reviewed }]) => reviewed >= all * reviewedShareForLabels).map(([id]) => id),
  );
}
