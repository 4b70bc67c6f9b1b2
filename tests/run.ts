/**
 * `npm test`: every check of the project, one step after another, each with a line; goes on after a failed step and ends
 * with one plain line, `N passed, N failed`. Steps may be named to run only these and what they need:
 * `npm test -- unit site`.
 */
import { steps } from './runner/steps.ts';
import { quoted } from './runner/quoted.ts';
import type { Outcome, Step } from './runner/step.ts';

const outcomes = new Map<string, Outcome>();
for (const step of chosen(process.argv.slice(2))) {
  const started = performance.now();
  const outcome = await attempt(step);
  outcomes.set(step.name, outcome);
  report(step.name, outcome, performance.now() - started);
}

const total = (part: 'passed' | 'failed' | 'skipped'): number =>
  [...outcomes.values()].reduce((sum, outcome) => sum + outcome[part], 0);
const skipped = total('skipped');
process.stdout.write(
  `\n${total('passed')} passed, ${total('failed')} failed${skipped ? `, ${skipped} skipped` : ''}\n`,
);
process.exitCode = total('failed') > 0 ? 1 : 0;

function chosen(names: readonly string[]): Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = steps.map(({ name }) => `\`${name}\``).join(', ');
    process.stderr.write(`unknown step \`${unknown.join('`, `')}\`, expected one of ${known}\n`);
    process.exit(2);
  }
  const wanted = new Set(
    names.flatMap((name) => [name, ...(steps.find((step) => step.name === name)?.needs ?? [])]),
  );
  return names.length === 0 ? [...steps] : steps.filter(({ name }) => wanted.has(name));
}

async function attempt(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      skipped: 0,
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

function report(
  name: string,
  { passed, failed, skipped, output, note }: Outcome,
  milliseconds: number,
): void {
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
  process.stdout.write(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(21)} ${counts} (${seconds})${note ? `; ${note}` : ''}\n`,
  );
  if (failed > 0) process.stdout.write(`${quoted(output)}\n`);
}
