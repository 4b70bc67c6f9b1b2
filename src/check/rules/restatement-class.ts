import { groupRestatements } from '#domain/argument/equivalence.ts';
import { presentId } from '#knowledge/present-id.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * How many claims may restate one another. Each of them is shown and exported with the evidence of all, which grows with the
 * square of their number; one statement is hardly ever recorded five times.
 */
export const mostRestatements = 40;

/** So many claims that say the same are one claim, recorded again and again. */
export function restatementClass(input: CheckInput): Diagnostic[] {
  const { knowledgeBase } = input;
  const { claims } = knowledgeBase.entries;
  const relations = [...claims.values()].flatMap((entry) =>
    entry.data.relations.map(({ kind, claim }, index) => ({
      kind,
      from: entry.id,
      to: presentId(knowledgeBase, 'claims', claim),
      at: { file: entry.file, path: ['relations', index] },
    })),
  );
  return groupRestatements([...claims.keys()], relations).flatMap(({ members, restatements: [tie] }) => {
    if (members.length <= mostRestatements) return [];
    const first = relations.find((relation) => relation === tie);
    return first
      ? report(input, {
          rule: 'restatement-class',
          at: first.at,
          message: `${members.length} claims restate one another; at most ${mostRestatements} can`,
          remedy:
            'Move their evidence to one of them and leave tombstones in the other files that name it under `see`; or take out the restatements between claims that do not say the same.',
        })
      : [];
  });
}
