import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Effects } from './command.ts';

/** The folder of the built site: `KB_OUT`, else `dist/` here; where a link leads, if it is one. */
export function outputFolder({ env, cwd }: Pick<Effects, 'env' | 'cwd'>): string {
  const folder = resolve(cwd, env['KB_OUT'] ?? 'dist');
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/**
 * The built site takes the place of the whole folder.
 *
 * @param needed folders that must not get lost with it
 * @returns why nothing may be built there
 */
export function refuseOutput(folder: string, needed: readonly string[]): string | undefined {
  const lost = [...needed, join(folder, '.git')].find(
    (path) => existsSync(path) && !relative(folder, realpathSync(path)).startsWith('..'),
  );
  return (
    lost &&
    `The built site would take the place of ${folder}, and of ${lost} with it. Set KB_OUT to a folder of its own.`
  );
}
