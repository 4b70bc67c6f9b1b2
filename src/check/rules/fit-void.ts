import { fitOf } from '#knowledge/fit.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { withLostNames } from '../lost-names.ts';

/** A second reading was of a claim or evidence that has changed since: words, a denial, of a gist the work. It is shown as void until somebody reads again. */
export function fitVoid(input: CheckInput): Diagnostic[] {
  if (!input.proof) return [];
  // A renaming leaves a gist what it was, also before the alias is written, which `edition-address` asks for.
  const context = { knowledgeBase: withLostNames(input), sha256: input.proof.sha256 };
  return [...input.knowledgeBase.entries.claims.values()].flatMap(({ id, file, data }) =>
    data.evidence.flatMap((evidence, index) =>
      fitOf(data, evidence, context).kind === 'void'
        ? report(input, {
            rule: 'fit-void',
            severity: 'warning',
            at: { file, path: ['evidence', index, 'fit', 'of'] },
            message: 'the claim or the evidence changed since it was read a second time',
            remedy: `Let somebody read it again and write the verdict down: \`kb fit ${id} ${index + 1} …\`.`,
          })
        : [],
    ),
  );
}
