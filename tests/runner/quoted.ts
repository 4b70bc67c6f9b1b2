import { writtenOut } from '#check/reporters/reporter.ts';

/** What a failed step said, each line behind a bar: the runner of GitHub takes an indented `::` for a command as well. */
export function quoted(output: string): string {
  return output
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => `    | ${writtenOut(line.replaceAll('\t', '  '))}`)
    .join('\n');
}
