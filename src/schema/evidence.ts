import { z } from 'zod';
import { canonicalise } from '#domain/annotation/canonical-text.ts';
import { locatorLabels } from '#domain/annotation/locator.ts';
import { fitVerdicts, voices } from '#domain/annotation/voice.ts';
import { day, mark, reference, text } from './fields.ts';

/** Where in the work the passage stands. `{ label: paragraph, value: "3" }`, `{ label: section, value: "4(g)" }`. */
export const locator = z.strictObject({
  label: z
    .enum(locatorLabels)
    .describe('What is counted: page, paragraph, section, item (a bullet or list entry) …'),
  value: z
    .union([text, z.number().transform(String)])
    .describe(
      'Which one: "3", "4(g)", "12-14". Count the paragraphs of the text proper from 1; headings do not count.',
    ),
});

/**
 * The second key: does the passage bear the claim out? Of a gist: does the work, which the reader held it against? Kept only while
 * claim, passage and whether it is a denial stay as they were, of a gist also the source.
 */
export const fit = z.strictObject({
  verdict: z
    .enum(fitVerdicts)
    .describe('entails: says it; partly: part of it; context-only: about it; no: does not bear it out.'),
  by: text.describe('The reader: an id declared under `readers` in site.yaml, other than who extracted it.'),
  on: day,
  of: mark.describe(
    'Hash of what was read: the claim, the passage, whether it denies the claim, of a gist the source. Written by `kb fit`.',
  ),
  note: text.optional().describe('What is missing or only implied.'),
});

/**
 * Words of a source, in the form in which they are compared with it: so nothing is shown that the comparison leaves out.
 *
 * @param longest many times what anybody has quoted here
 */
function words(longest: number) {
  return z
    .string()
    .max(longest, `longer than ${longest} characters; quote no more than the words that matter`)
    .transform(canonicalise)
    .pipe(z.string());
}

const segment = words(2000).pipe(z.string().min(1, 'must not be empty'));

/** Either words of the source or ours, never both. */
const passage = {
  quote: z
    .union([
      segment,
      z
        .array(segment)
        .min(2, 'a list of segments needs two or more; write one passage behind `quote:` without a list')
        .max(20, 'more than 20 segments; make several pieces of evidence of them'),
    ])
    .optional()
    .describe(
      'Verbatim from the capture: one passage, or a list of segments in their order where words between are left out. Never edit it: no ellipsis, no brackets.',
    ),
  prefix: words(500)
    .optional()
    .describe('Words right before the quotation, only if it occurs more than once.'),
  suffix: words(500)
    .optional()
    .describe('Words right after the quotation, only if it occurs more than once.'),
  gist: text
    .optional()
    .describe(
      'What the source says, in our words: where we do not hold its text or may not quote it, or where they say it better than any one passage.',
    ),
  locator: locator.optional().describe('Where in the source. Leave out only if the source has no parts.'),
};

/** Ties a claim to a source. */
export const evidence = z.strictObject({
  source: reference('sources'),
  ...passage,
  by: reference('actors')
    .optional()
    .describe(
      'The actor who makes this very claim. Leave out where the source names nobody, or whoever it names has not drawn the conclusion: `note` then says who speaks.',
    ),
  voice: z
    .enum(voices)
    .describe(
      'asserts: `by` says it in this source; reports: the source passes on what `by` holds; concedes: `by` grants it; denies: `by` says it is not so.',
    ),
  note: text.optional().describe('What a reader should know about this piece of evidence.'),
  extractedBy: text
    .optional()
    .describe('The reader who chose this passage, if not the `extraction` reader of site.yaml.'),
  fit: fit.optional(),
});
export type Evidence = z.infer<typeof evidence>;

/** What shows that an actor holds a position. */
export const holderEvidence = z.strictObject({ source: reference('sources'), ...passage });
export type HolderEvidence = z.infer<typeof holderEvidence>;
