import { extractionReader } from '#knowledge/fit.ts';
import { isReviewCurrent, reviewMarkNow } from '#knowledge/review.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { withLostNames } from '../lost-names.ts';

/**
 * A second reader agreed to a relation as it stands: to its kind, its claims, its ground and its note. Who writes the relations
 * is none.
 */
export function reviewVoid(input: CheckInput): Diagnostic[] {
  const { proof } = input;
  // A renaming leaves the relation what it was, also before the alias is written, which `edition-address` asks for.
  const knowledgeBase = withLostNames(input);
  return [...knowledgeBase.entries.claims.values()].flatMap((entry) =>
    entry.data.relations.flatMap((relation, index) => {
      if (!relation.reviewed) return [];
      const at = (field: 'by' | 'of') => ({
        file: entry.file,
        path: ['relations', index, 'reviewed', field],
      });
      if (relation.reviewed.by === extractionReader)
        return report(input, {
          rule: 'review-void',
          at: at('by'),
          message: `\`${extractionReader}\` writes the relations and cannot be their second reader`,
          remedy: 'Let somebody else read it, or take `reviewed` out; unreviewed is an honest state.',
        });
      if (!proof || isReviewCurrent(knowledgeBase, entry, relation, proof.sha256)) return [];
      return report(input, {
        rule: 'review-void',
        at: at('of'),
        message: 'this is not the relation that a second reader agreed to',
        remedy: `If a claim or source that it names was renamed, or the claim itself, put the old id under the \`aliases\` there. Otherwise let a second reader look at the relation as it stands and write \`of: "${reviewMarkNow(entry, relation, proof.sha256)}"\`, or take \`reviewed\` out.`,
      });
    }),
  );
}
