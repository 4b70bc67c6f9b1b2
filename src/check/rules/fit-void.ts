import { fitOf } from '#knowledge/fit.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A second reading was of a claim or a passage that has changed since. It is shown as void until somebody reads again. */
export function fitVoid(input: CheckInput): Diagnostic[] {
  const sha256 = input.proof?.sha256;
  if (!sha256) return [];
  return [...input.knowledgeBase.entries.claims.values()].flatMap(({ id, file, data }) =>
    data.evidence.flatMap((evidence, index) =>
      fitOf(data, evidence, sha256).kind === 'void'
        ? report(input, {
            rule: 'fit-void',
            severity: 'warning',
            at: { file, path: ['evidence', index, 'fit', 'of'] },
            message: 'the claim or the passage changed since it was read a second time',
            remedy: `Let somebody read it again and write the verdict down: \`kb fit ${id} ${index + 1} …\`.`,
          })
        : [],
    ),
  );
}
