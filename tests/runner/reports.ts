import { existsSync, readFileSync } from 'node:fs';
import type { Finished } from './command.ts';
import type { Outcome } from './step.ts';

/** Counts the tests in the JSON report of vitest. A file that could not be loaded counts as one failure. */
export function countVitest(report: string, { code, output }: Finished): Outcome {
  const read = readReport<VitestReport>(report);
  if (!read) return unreadable(output);
  const broken = read.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = read.numFailedTests + broken.length;
  return {
    passed: read.numPassedTests,
    failed: failed || (code === 0 ? 0 : 1),
    skipped: read.numPendingTests + read.numTodoTests,
    output,
  };
}

/** Counts the tests in the JSON report of Playwright. A test that passed only when repeated counts as failed. */
export function countPlaywright(report: string, { code, output }: Finished): Outcome {
  const stats = readReport<PlaywrightReport>(report)?.stats;
  if (!stats) return unreadable(output);
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: failed || (code === 0 ? 0 : 1), skipped: stats.skipped, output };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

function readReport<Report>(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined;
}

function unreadable(output: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, output: `${output}\nThere is no report.` };
}
