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

/** Labels are held back on a question unless at least this share of the relations recorded on the claims whose main question it is was reviewed. */
const reviewedShareForLabels = 0.5;

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

/** How many relations are recorded on the claims of a question, and how many of them were read a second time. */
export interface ReviewCount {
  readonly all: number;
  readonly reviewed: number;
}

/**
 * By question; of each claim to its main one alone, as its status is shown for that: a claim that names every question could
 * hold the labels of all of them back.
 */
export function countReviews({ entries }: Pick<KnowledgeBase, 'entries'>): ReadonlyMap<string, ReviewCount> {
  const counts = new Map<string, ReviewCount>();
  for (const { data } of entries.claims.values()) {
    const [question] = data.questions;
    if (question === undefined) continue;
    const { all, reviewed } = counts.get(question) ?? { all: 0, reviewed: 0 };
    counts.set(question, {
      all: all + data.relations.length,
      reviewed: reviewed + data.relations.filter((relation) => relation.reviewed).length,
    });
  }
  return counts;
}

/** A question without relations has nothing to review: its claims are shown as unchallenged. */
export function isReviewed({ all, reviewed }: ReviewCount): boolean {
  return reviewed >= all * reviewedShareForLabels;
}

function questionsWithReview(knowledgeBase: KnowledgeBase): ReadonlySet<string> {
  return new Set([...countReviews(knowledgeBase)].filter(([, count]) => isReviewed(count)).map(([id]) => id));
}
