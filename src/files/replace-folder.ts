import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a folder is made before it takes its place: beside it, so that to take it is a renaming. */
export function unfinishedFolder(folder: string): string {
  return beside(folder, 'unfinished');
}

/**
 * Puts a finished folder in the place of another. No file system renames a folder over another that holds something: who is
 * killed between the two renamings leaves nothing in that place, and both beside it, whole; see `recoverFolder`.
 */
export function replaceFolder(finished: string, folder: string): void {
  const replaced = beside(folder, 'replaced');
  if (existsSync(folder)) {
    rmSync(replaced, { recursive: true, force: true });
    renameSync(folder, replaced);
  }
  renameSync(finished, folder);
  rmSync(replaced, { recursive: true, force: true });
}

/** Takes back the folder that was to be replaced, where nothing came in its place. */
export function recoverFolder(folder: string): void {
  const replaced = beside(folder, 'replaced');
  if (!existsSync(folder) && existsSync(replaced)) renameSync(replaced, folder);
}

/** A hidden name in the same place, for what belongs to a folder and is not part of it. */
export function beside(folder: string, suffix: string): string {
  return join(dirname(folder), `.${basename(folder)}.${suffix}`);
}
