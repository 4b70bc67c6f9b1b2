import { buildAttackGraph, type AttackGraph } from '#domain/argument/attack-graph.ts';
import { labelGrounded, type Labelling } from '#domain/argument/grounded.ts';
import { findPivots, type ClaimPivots } from '#domain/argument/pivots.ts';
import { statusesOf, type ClaimStatus } from '#domain/argument/status.ts';
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

/** The labelled argument, computed once for a corpus. */
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
);

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
