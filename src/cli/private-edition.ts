import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { archiveFolder, listCaptures } from '#files/content-folder.ts';

/** Where the public site is built, unless told otherwise, and what is copied into it. */
const publicFolders = ['dist', 'public'];

/**
 * Gets the environment of a build ready for a private edition: output and cache are folders of its own, so that no full text
 * can get into the public site.
 *
 * @returns why it must not be built
 */
export function preparePrivateEdition(env: NodeJS.ProcessEnv): string | undefined {
  if (env['KB_EDITION'])
    return 'An edition is there to be cited and therefore public. Build it without --private.';
  const archive = archiveFolder(env);
  if (listCaptures(archive).length === 0)
    return `There is no captured text in ${archive}. Set KB_ARCHIVE to the folder that holds them.`;
  const folder = resolve(env['KB_OUT'] || 'dist-private');
  if (publicFolders.some((name) => isInside(folder, resolve(name))) || holdsPublicSite(folder))
    return `${folder} holds the public site. Set KB_OUT to a folder of its own, or leave it out for dist-private/.`;
  env['KB_PRIVATE'] = '1';
  env['KB_OUT'] = folder;
  env['KB_CACHE'] = env['KB_CACHE'] ? `${env['KB_CACHE']}-private` : 'node_modules/.astro-private';
  return undefined;
}

function isInside(folder: string, other: string): boolean {
  const path = relative(other, folder);
  return path === '' || !path.startsWith('..');
}

function holdsPublicSite(folder: string): boolean {
  const home = join(folder, 'index.html');
  return existsSync(home) && !readFileSync(home, 'utf8').includes('private-banner');
}
