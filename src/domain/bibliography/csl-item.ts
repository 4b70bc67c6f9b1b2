/**
 * The item types of the Citation Style Language that occur here.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 */
export const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'document',
  'entry-encyclopedia',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'pamphlet',
  'paper-conference',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'software',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;
export type CslType = (typeof cslTypes)[number];

/** A name as CSL has it: a person in parts, or a body as one literal. */
export type CslName =
  | {
      readonly family: string;
      readonly given?: string | undefined;
      readonly suffix?: string | undefined;
      readonly particle?: string | undefined;
    }
  | { readonly literal: string };

/** The name in reading order. */
export function formatName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [name.given, name.particle, name.family, name.suffix].filter(Boolean).join(' ');
}
