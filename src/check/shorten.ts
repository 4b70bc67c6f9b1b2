import type { Diagnostic } from './diagnostic.ts';

/** Of one file; who has so many to mend does not read them all at once, and pages that show them hold no more. */
const mostOfFile = 200;

/** What is reported of each file, and in a line how much more there would be. @param found by file */
export function shorten(found: readonly Diagnostic[]): Diagnostic[] {
  const byFile = Map.groupBy(found, ({ file }) => file);
  return [...byFile.values()].flatMap((ofFile) => {
    const more = ofFile.slice(mostOfFile);
    const [first] = more.filter(({ severity }) => severity === 'error').concat(more);
    if (!first) return ofFile;
    const { related: _, nearest: __, ...next } = first;
    return [
      ...ofFile.slice(0, mostOfFile),
      {
        ...next,
        message: `${more.length} more findings in this file`,
        remedy: 'Mend those above; then the check shows the next, of which this is the first.',
      },
    ];
  });
}
