import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestTo } from '../nearest.ts';

/** A section on which a claim bears is recorded on the measure: itself, or `4` where `4(g)` is named, or the other way round. */
export function measureSection(input: CheckInput): Diagnostic[] {
  const { claims, measures } = input.knowledgeBase.entries;
  return [...claims.values()].flatMap(({ file, data }) =>
    data.measures.flatMap(({ measure, section }, index) => {
      const record = measures.get(measure)?.data;
      if (!record || section === undefined) return [];
      const known = record.sections.map(({ number }) => number);
      if (known.some((number) => isWithin(section, number) || isWithin(number, section))) return [];
      return report(input, {
        rule: 'measure-section',
        at: { file, path: ['measures', index, 'section'] },
        message: `\`${measure}\` has no section \`${section}\`${known.length > 0 ? `; it has ${known.join(', ')}` : ''}`,
        nearest: nearestTo(section, known),
        remedy: `Write the number as the measure has it, or add the section to content/measures/${measure}.mdx.`,
      });
    }),
  );
}

function isWithin(part: string, whole: string): boolean {
  return part === whole || part.startsWith(`${whole}(`);
}
