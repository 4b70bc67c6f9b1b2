import { compareText } from '#knowledge/compare-text.ts';

/** `error`: the knowledge base may not be published so. `warning`: it may, but somebody should look. */
export type Severity = 'error' | 'warning';

/** A place in a file, counted from 1. */
export interface FilePlace {
  /** Path under `content/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a rule reports: a place, a cause and a remedy, and the near miss where there is one. */
export interface Diagnostic extends FilePlace {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** What is wrong and why, the offending value in back-ticks. */
  readonly message: string;
  /** What was probably meant, the likeliest first. */
  readonly nearest?: readonly string[];
  /** What to do about it. */
  readonly remedy: string;
  /** The other place of the same thing, e.g. the first one of a duplicate. */
  readonly related?: FilePlace;
}

/** The names of the rules. They stand in reports, in CI logs and in bug reports: never change one. */
export const ruleNames = [
  'file-name',
  'file-size',
  'hidden-character',
  'front-matter',
  'yaml',
  'schema',
  'unknown-key',
  'unknown-file',
  'unfinished-entry',
  'text-cut',
  'dangling-reference',
  'duplicate-id',
  'anchor-taken',
  'unknown-reader',
  'self-relation',
  'duplicate-relation',
  'duplicate-item',
  'near-duplicate',
  'same-label',
  'restatement-class',
  'look-alike-actor',
  'undercut-ground',
  'evidence-passage',
  'quotation-not-in-capture',
  'quotation-ambiguous',
  'locator-beyond-text',
  'receipt-mismatch',
  'receipt-overlap',
  'fit-void',
  'fit-by-extractor',
  'fit-of-unread-work',
  'review-void',
  'archive-in-repository',
  'edition-tampered',
  'edition-address',
  'recorded-moved',
  'date-to-come',
  'position-without-holder',
  'position-without-grounds',
  'one-sided-question',
  'question-unreviewed',
  'scope-outdated',
  'claim-without-question',
  'claim-without-evidence',
  'forecast-window',
  'forecast-outcome',
  'measure-version',
  'measure-section',
  'stage-order',
  'term-sense',
  'circular-support',
  'circular-derivation',
  'circular-supersession',
  'circular-question-parent',
  'unused-source',
  'unused-actor',
  'body-mdx',
  'body-link',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** The order of a report: by file, then by place. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}
