import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Somebody says every claim somewhere: we record the debate and add nothing to it. */
export function claimWithoutEvidence(input: CheckInput): Diagnostic[] {
  return [...input.knowledgeBase.entries.claims.values()]
    .filter(({ data }) => data.evidence.length === 0)
    .map(({ file }) =>
      report(input, {
        rule: 'claim-without-evidence',
        at: { file, path: ['evidence'], key: true },
        message: 'the claim has no evidence: who says it, and where?',
        remedy:
          'Add a quotation or gist under `evidence`; `kb quote <source> "words"` prints one ready to paste.',
      }),
    );
}
