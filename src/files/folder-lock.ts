import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beside } from './replace-folder.ts';

/**
 * Takes folders for this process alone, until it gives them back or ends: beside each stands a file with the number of the
 * process that works on it.
 *
 * @returns why they cannot be had; none is taken then
 */
export function takeFolders(folders: readonly string[]): string | undefined {
  for (const [taken, folder] of folders.entries()) {
    const holder = take(lockOf(folder));
    if (holder === undefined) continue;
    giveBackFolders(folders.slice(0, taken));
    return `Process ${holder} is working on ${folder} already. Wait for its end; if it is no build, remove ${lockOf(folder)}.`;
  }
  return undefined;
}

export function giveBackFolders(folders: readonly string[]): void {
  for (const folder of folders) rmSync(lockOf(folder), { force: true });
}

function lockOf(folder: string): string {
  return beside(folder, 'lock');
}

/** @returns the process that holds the lock; `undefined` when this one does now */
function take(lock: string): number | undefined {
  mkdirSync(dirname(lock), { recursive: true });
  try {
    writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' });
    return undefined;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
  const holder = holderOf(lock);
  if (holder !== undefined) return holder;
  rmSync(lock, { force: true });
  return take(lock);
}

/** The process that a lock names: `undefined` when it is gone, or was killed before it had written its whole number. */
function holderOf(lock: string): number | undefined {
  const holder = Number(/^(\d+)\n$/.exec(textOf(lock))?.[1]);
  return holder > 0 && holder !== process.pid && isRunning(holder) ? holder : undefined;
}

function textOf(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    // Given back meanwhile.
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  }
}

function isRunning(number: number): boolean {
  try {
    return process.kill(number, 0);
  } catch (error) {
    // That of another user may not be asked.
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
