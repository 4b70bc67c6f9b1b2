import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Something in a folder that is no folder, with its path from there, with `/` between the parts. */
export interface ListedFile {
  readonly path: string;
  /** Neither a link nor a device. */
  readonly isPlain: boolean;
}

/** What git itself keeps in a folder and never commits. */
const ownOfGit = '.git';

/**
 * Everything in a folder and its folders. Links are not followed: they lead out of it, or round in it without end. Nor is a folder
 * gone into whose name is no UTF-8: no path leads there.
 */
export function listFiles(folder: string, from = ''): ListedFile[] {
  return readdirSync(join(folder, from), { withFileTypes: true }).flatMap((found) => {
    const path = from === '' ? found.name : `${from}/${found.name}`;
    if (found.name === ownOfGit) return [];
    if (found.isDirectory() && hasReadableName(found)) return listFiles(folder, path);
    return { path, isPlain: found.isFile() && hasReadableName(found) };
  });
}

/** Whether a path leads to it: Node puts this sign where a name is no UTF-8. */
export function hasReadableName({ name }: Dirent): boolean {
  return !name.includes('\uFFFD');
}
