import { countReviews, isReviewed } from '#knowledge/argument.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** With so many relations reviewed somebody means to show statuses on a question. */
const begun = 5;

/** A question of which relations were reviewed, but too few of them now for any status to be shown. */
export function questionUnreviewed(input: CheckInput): Diagnostic[] {
  const { questions, claims } = input.knowledgeBase.entries;
  return [...countReviews(input.knowledgeBase)].flatMap(([id, count]) => {
    const question = questions.get(id);
    if (!question || count.reviewed < begun || isReviewed(count)) return [];
    const unreviewed = [...claims.values()]
      .filter(({ data }) => data.questions[0] === id)
      .map((claim) => ({
        claim: claim.id,
        count: claim.data.relations.filter(({ reviewed }) => !reviewed).length,
      }))
      .sort((a, b) => b.count - a.count);
    return report(input, {
      rule: 'question-unreviewed',
      severity: 'warning',
      at: { file: question.file, path: ['statement'] },
      message: `no status is shown on this question any more: of ${count.all} relations of its claims only ${count.reviewed} are reviewed; most of the others are on \`${unreviewed[0]?.claim ?? ''}\``,
      remedy:
        'Let a second reader look at the relations that are new, or take out those that are not needed.',
    });
  });
}
