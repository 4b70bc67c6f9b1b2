import { z } from 'zod';
import { markSentence, secondhandReasons } from '#domain/provenance/mark-sentence.ts';
import { markKinds, type Mark } from '#domain/provenance/marks.ts';
import { reference } from '#schema/fields.ts';

/** A weakness of a source that whatever rests on it takes over. */
export const mark = z.strictObject({
  kind: z
    .enum(markKinds)
    .describe('The weakness. A passage that is marked unreliable is not marked secondhand besides.'),
  extent: z
    .enum(['only', 'partly'])
    .describe(
      'only: nothing it rests on is free of the mark, where for secondhand what is unreliable counts as well; evidence that denies it is left out.',
    ),
  sentence: z.string(),
  paths: z
    .array(
      z.strictObject({
        evidence: z.int().min(0).describe('Which piece of the evidence, from 0.'),
        sources: z
          .array(reference('sources'))
          .describe('From the cited source to the one at fault, each deriving from the next.'),
        reason: z.string().optional().describe('Why it is secondhand.'),
      }),
    )
    .describe('The evidence that bears the mark.'),
});

export function markValues(marks: readonly Mark[]): z.infer<typeof mark>[] {
  return marks.map((found) => ({
    kind: found.kind,
    extent: found.extent,
    sentence: markSentence(found),
    paths: found.ties.map(({ index, path, reason }) => ({
      evidence: index,
      sources: [...path],
      reason: reason && secondhandReasons[reason],
    })),
  }));
}
