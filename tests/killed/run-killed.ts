import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** To be loaded before a program that is to be killed. */
export const stopper = fileURLToPath(new URL('./stop-at-step.ts', import.meta.url));

/** When a program is killed: at a change of the file system, counted from 1, or after some milliseconds; never, if neither. */
export interface Moment {
  readonly step?: number;
  readonly after?: number;
}

/** Runs `kb` in a project until it ends or is killed. @returns whether it was killed */
export async function runKilled(
  args: readonly string[],
  { cwd, env, moment = {} }: { cwd: string; env: Readonly<Record<string, string>>; moment?: Moment },
): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', stopper, 'src/cli/main.ts', ...args], {
    cwd,
    env: {
      ...process.env,
      // Set by the test runner; Astro would take them for its own.
      BASE_URL: undefined,
      MODE: undefined,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(moment.step !== undefined && { STOP_AT: String(moment.step) }),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const timer =
    moment.after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), moment.after);
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  clearTimeout(timer);
  if (signal === null && code !== 0)
    throw new Error(`kb ${args.join(' ')} ended with ${code}\n${Buffer.concat(said).toString()}`);
  return signal === 'SIGKILL';
}

/** Files by their path, with what they hold. */
export type Files = Readonly<Record<string, string>>;

/** The files of a folder as a reader finds them, by their path: no hidden ones. */
export function visibleFiles(folder: string): Files {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((file) => file.isFile());
  return Object.fromEntries(
    files
      .map((file) => join(file.parentPath, file.name))
      .filter((path) => !/(?:^|\/)\./.test(path.slice(folder.length + 1)))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
