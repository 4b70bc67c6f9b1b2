import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Effects } from './command.ts';

/** The folder of the built site: `KB_OUT`, else `dist/` here; where a link leads, if it is one. */
export function outputFolder({ env, cwd }: Pick<Effects, 'env' | 'cwd'>): string {
  const folder = resolve(cwd, env['KB_OUT'] || 'dist');
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

/**
 * Astro makes styles in the project and moves them to the site by renaming, which no system does from one file system to another.
 *
 * @param deviceOf the file system on which a path that exists is, by a number
 * @returns why the site cannot be built there
 */
export function refuseFileSystem(
  folder: string,
  cwd: string,
  deviceOf = (path: string): number => statSync(path).dev,
): string | undefined {
  if (deviceOf(existingAbove(folder)) === deviceOf(cwd)) return undefined;
  return `${folder} lies on another file system than ${cwd}. Set KB_OUT to a folder on the same one, and copy the site from there.`;
}

/** The folder itself, or the nearest above it that exists. */
function existingAbove(folder: string): string {
  return existsSync(folder) ? folder : existingAbove(dirname(folder));
}
