import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** No claim supports, attacks, qualifies or restates itself. */
export function selfRelation(input: CheckInput): Diagnostic[] {
  return [...input.knowledgeBase.entries.claims.values()].flatMap(({ id, file, data }) =>
    data.relations.flatMap((relation, index) =>
      relation.claim !== id
        ? []
        : report(input, {
            rule: 'self-relation',
            at: { file, path: ['relations', index, 'claim'] },
            message: `the claim ${relation.kind} itself`,
            remedy: 'Name the other claim, or take the relation out.',
          }),
    ),
  );
}
