import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Says that a build writes, or was stopped while it wrote. */
const markFile = 'build-has-not-ended';
/** Astro's list of what the cache holds, written when all of it is there. */
const listFile = 'incremental-build.json';

/**
 * Lets a build use the cache. Astro writes pages into it one by one and their list last: of a build that did not end, the list
 * is that of an earlier one, and a page may be half written or of content that was taken back since. Nothing of it is used then.
 */
export function openBuildCache(cache: string): void {
  const mark = join(cache, markFile);
  if (existsSync(mark)) rmSync(join(cache, listFile), { force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(mark, '');
}

/** Says that what the build wrote into the cache is whole. */
export function closeBuildCache(cache: string): void {
  rmSync(join(cache, markFile), { force: true });
}
