import { counted } from '#domain/annotation/counted.ts';
import { placeholderId } from '#knowledge/skeleton.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { QuotationTally } from '../quotations.ts';

/** What a check gives to be reported. */
export interface CheckReport {
  /** Their files as a reader of the report would open them, e.g. `content/claims/some-claim.mdx`. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many entry files there are. */
  readonly entries: number;
  readonly quotations: QuotationTally;
  /** The folder in which captured texts were looked for. */
  readonly archive: { readonly folder: string; readonly exists: boolean };
}

/** Turns a report into text. */
export interface Reporter {
  readonly name: string;
  format(report: CheckReport): string;
}

/**
 * Words that a stranger may have written, on one line and as they are: with what a terminal obeys or nobody sees, and what the
 * runner of GitHub takes for a command, written out.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function writtenOut(words: string): string {
  return words.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|^\s*:(?=:)|#(?=#\[)/gu,
    (found) => `\\u{${(found.codePointAt(found.length - 1) ?? 0).toString(16)}}`,
  );
}

/** How many errors and warnings, and what became of the quotations, each in a line. */
export function summarise(report: CheckReport): { findings: string; quotations: string } {
  const { errors, warnings } = countSeverities(report);
  return {
    findings: `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(report.entries, 'entry', 'entries')}`,
    quotations: summariseQuotations(report),
  };
}

/** Errors and warnings counted. */
export function countSeverities({ diagnostics }: Pick<CheckReport, 'diagnostics'>): {
  errors: number;
  warnings: number;
} {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}

function summariseQuotations({ quotations, archive }: CheckReport): string {
  const { exact, folded, failed, unchecked, byReceipt, missing } = quotations;
  const counts = `quotations: ${exact} exact, ${folded} folded, ${failed} failed, ${unchecked} unchecked`;
  if (unchecked === 0)
    return byReceipt > 0 ? `${counts} (${byReceipt} by their receipts, without the text)` : counts;
  const named = missing.filter((source) => source !== placeholderId);
  if (named.length === 0) return `${counts} (the source is still to be named)`;
  return archive.exists
    ? `${counts} (${archive.folder} holds no text of ${named.join(', ')})`
    : `${counts} (there is no archive of captured texts at ${archive.folder}; set KB_ARCHIVE)`;
}
