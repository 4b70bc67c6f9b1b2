import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Every claim helps to answer a question: one that answers none is not part of the debate. */
export function claimWithoutQuestion(input: CheckInput): Diagnostic[] {
  return [...input.knowledgeBase.entries.claims.values()]
    .filter(({ data }) => data.questions.length === 0)
    .map(({ file }) =>
      report(input, {
        rule: 'claim-without-question',
        at: { file, path: ['questions'], key: true },
        message: 'the claim belongs to no question',
        remedy: 'Name under `questions` the question it helps to answer, the main one first.',
      }),
    );
}
