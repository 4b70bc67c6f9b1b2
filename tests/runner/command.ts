import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** The project's root folder. */
export const root = join(import.meta.dirname, '..', '..');

/** What a command left behind: its exit code, and standard output and error as they came. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs a program of `node_modules/.bin`, or `node` itself, in the project's root and waits for its end. */
export function runCommand(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Finished> {
  const isNode = program === 'node';
  return new Promise((done) => {
    const child = spawn(isNode ? process.execPath : join(root, 'node_modules', '.bin', program), args, {
      cwd: root,
      env: {
        ...process.env,
        PATH: path(),
        FORCE_COLOR: undefined,
        // Set by the test runner; Astro would take them for its own.
        BASE_URL: undefined,
        MODE: undefined,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => done({ code: 1, output: error.message }));
    child.on('close', (code) =>
      done({ code: code ?? 1, output: stripVTControlCharacters(Buffer.concat(chunks).toString('utf8')) }),
    );
  });
}

/** The project's own Node stands first, so that programs started through their `#!` line use it as well. */
function path(): string {
  return [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
}
