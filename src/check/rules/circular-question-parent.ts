import { findCycles } from '#domain/argument/cycle.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** No question is part of itself, directly or through others. */
export function circularQuestionParent(input: CheckInput): Diagnostic[] {
  const { questions } = input.knowledgeBase.entries;
  const parentsOf = (id: string): string[] => [questions.get(id)?.data.parent ?? []].flat();
  return findCycles(questions.keys(), parentsOf).flatMap((cycle) => {
    const [first = ''] = cycle;
    const file = questions.get(first)?.file;
    if (file === undefined) return [];
    return report(input, {
      rule: 'circular-question-parent',
      at: { file, path: ['parent'] },
      message: `circular parents: ${[...cycle, first].map((id) => `\`${id}\``).join(' is part of ')}`,
      remedy: 'Take `parent` off the question that is the wider one.',
    });
  });
}
