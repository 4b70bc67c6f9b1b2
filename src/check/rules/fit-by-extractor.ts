import { extractorOf } from '#knowledge/fit.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Whoever chose a passage does not judge whether it bears the claim out. */
export function fitByExtractor(input: CheckInput): Diagnostic[] {
  return [...input.knowledgeBase.entries.claims.values()].flatMap(({ file, data }) =>
    data.evidence.flatMap((evidence, index) =>
      evidence.fit && evidence.fit.by === extractorOf(evidence)
        ? report(input, {
            rule: 'fit-by-extractor',
            at: { file, path: ['evidence', index, 'fit', 'by'] },
            message: `\`${evidence.fit.by}\` chose this passage and cannot be its second reader`,
            remedy: 'Let somebody else read it, or take the verdict out; unreviewed is an honest state.',
          })
        : [],
    ),
  );
}
