import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestTo } from '../nearest.ts';

/** A sense that a claim uses is among the senses of the term. */
export function termSense(input: CheckInput): Diagnostic[] {
  const { claims, terms } = input.knowledgeBase.entries;
  return [...claims.values()].flatMap(({ file, data }) =>
    data.senses.flatMap(({ term, sense }, index) => {
      const known = terms.get(term)?.data.senses.map(({ id }) => id);
      if (!known || known.includes(sense)) return [];
      return report(input, {
        rule: 'term-sense',
        at: { file, path: ['senses', index, 'sense'] },
        message: `\`${term}\` has no sense \`${sense}\`; it has ${known.join(', ')}`,
        nearest: nearestTo(sense, known),
        remedy: `Correct the id, or add the sense to content/terms/${term}.mdx.`,
      });
    }),
  );
}
