import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { listFiles } from './list-files.ts';

/** The archive's usual place, which must be safe before anybody uses it. */
const usualArchive = 'archive';

/**
 * Where captured texts could slip into the repository: looks around the content folder, and asks git; without a repository
 * there is only the content folder to look at. Files are given by their paths from the content folder.
 */
export function findExposure(content: string, archive: string) {
  const inContent = textsIn(content);
  const root = git(content, ['rev-parse', '--show-toplevel'])?.trim();
  const fromContent = (path: string): string =>
    relative(content, resolve(root ?? content, path))
      .split(sep)
      .join('/');
  const ignoreFile = fromContent('.gitignore');
  if (root === undefined) return { inContent, tracked: [], notIgnored: [], ignoreFile };
  const folders = [...new Set([resolve(root, usualArchive), archive])]
    .map((folder) => relative(root, folder).split(sep).join('/'))
    .filter((folder) => folder !== '..' && !folder.startsWith('../'));
  const tracked =
    git(root, ['ls-files', '-z', '--', ...folders.filter(Boolean)])
      ?.split('\0')
      .filter(isNamedAsCapture)
      .map(fromContent) ?? [];
  const notIgnored = folders.filter(
    (folder) => folder === '' || git(root, ['check-ignore', '-q', `${folder}/some-source.txt`]) === undefined,
  );
  return { inContent, tracked, notIgnored, ignoreFile };
}

function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return listFiles(folder)
    .map(({ path }) => path)
    .filter(isNamedAsCapture)
    .sort();
}

function isNamedAsCapture(path: string): boolean {
  return path.endsWith('.txt') || path.endsWith('.capture.json');
}

/** What git prints; `undefined` when it is not there, this is no repository, or it says no. */
function git(folder: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
