import type { CitationRun } from '#domain/bibliography/format-citation.ts';

/** The citation as plain text. */
export function citationText(runs: readonly CitationRun[]): string {
  return runs.map(({ text }) => text).join('');
}
