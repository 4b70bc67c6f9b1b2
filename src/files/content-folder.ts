import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pageNames } from '#knowledge/body.ts';
import type { ContentFile } from '#knowledge/entry-file.ts';
import { collectionNames } from '#schema/fields.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The content folder: `KB_CONTENT`, else `content/` here. */
export function contentFolder(env: Environment = process.env, here = process.cwd()): string {
  return resolve(here, env['KB_CONTENT'] ?? 'content');
}

/** The private folder of captured texts: `KB_ARCHIVE`, else `archive/` here; it need not exist. */
export function archiveFolder(env: Environment = process.env, here = process.cwd()): string {
  return resolve(here, env['KB_ARCHIVE'] ?? 'archive');
}

/** Files as they were last read, with when they were last written and how long they were. */
export type KnownFiles = Map<
  string,
  { readonly written: number; readonly size: number; readonly file: ContentFile }
>;

/**
 * Reads `site.yaml` and every entry file. The order is that of the names, whatever the file system gives. Links are not
 * followed: they could lead out of the folder; the checks report them as files that nobody reads.
 *
 * @param known what the dev server has read before: a file that has not been written since is the same object again
 */
export function readContentFiles(folder: string, known?: KnownFiles): ContentFile[] {
  const files: ContentFile[] = [];
  const read = (path: string): void => {
    const place = join(folder, path);
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (!found?.isFile()) return;
    const before = known?.get(path);
    if (before?.written === found.mtimeMs && before.size === found.size) {
      files.push(before.file);
      return;
    }
    const file = { path, text: readFileSync(place, 'utf8') };
    known?.set(path, { written: found.mtimeMs, size: found.size, file });
    files.push(file);
  };
  read('site.yaml');
  for (const collection of collectionNames) {
    const directory = join(folder, collection);
    if (!lstatSync(directory, { throwIfNoEntry: false })?.isDirectory()) continue;
    for (const name of readdirSync(directory).sort()) {
      if (!name.startsWith('.')) read(`${collection}/${name}`);
    }
  }
  return files;
}

/** Reads what the knowledge base adds to pages of the software's own. */
export function readPageFiles(folder: string): ContentFile[] {
  return pageNames.flatMap((name) => {
    const path = `pages/${name}.mdx`;
    const place = join(folder, path);
    return isPlainFile(place) ? [{ path, text: readFileSync(place, 'utf8') }] : [];
  });
}

/** What the machine writes there, and the guide; nothing in it is an entry. */
const notEntries = new Set(['README.md', 'receipts', 'editions']);
const otherFiles = new Set(['site.yaml', ...pageNames.map((name) => `pages/${name}.mdx`)]);

/** Files in the content folder that nobody reads although they look as if meant to be read. */
export function listStrays(folder: string): string[] {
  const strays: string[] = [];
  for (const path of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const parts = relative(folder, join(path.parentPath, path.name)).split(sep);
    const [top = ''] = parts;
    if (path.isDirectory() || parts.some((part) => part.startsWith('.')) || notEntries.has(top)) continue;
    const isEntry = parts.length === 2 && isCollection(top);
    const isRead = (isEntry || otherFiles.has(parts.join('/'))) && path.isFile();
    if (!isRead) strays.push(parts.join('/'));
  }
  return strays.sort();
}

function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isCollection(name: string): boolean {
  return collectionNames.some((collection) => collection === name);
}

/** The captured text of a source, or `undefined` when the archive does not hold it. */
export function readCapture(archive: string, source: string): string | undefined {
  const path = join(archive, `${source}.txt`);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The captured texts of those of the sources that the archive holds. */
export function readCaptures(archive: string, sources: Iterable<string>): Map<string, string> {
  const captures = new Map<string, string>();
  for (const source of sources) {
    const text = readCapture(archive, source);
    if (text !== undefined) captures.set(source, text);
  }
  return captures;
}

/** The ids of the sources whose text the archive holds. */
export function listCaptures(archive: string): string[] {
  if (!existsSync(archive)) return [];
  return readdirSync(archive).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []));
}
