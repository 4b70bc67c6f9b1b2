import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { pageNames } from '#knowledge/body.ts';
import type { ContentFile } from '#knowledge/entry-file.ts';
import type { Entry } from '#knowledge/entry.ts';
import type { KnowledgeBase } from '#knowledge/knowledge-base.ts';
import { idsOf } from '#knowledge/present-id.ts';
import { collectionNames } from '#schema/fields.ts';
import { hasReadableName, listFiles } from './list-files.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The content folder: `KB_CONTENT`, else `content/` here. Set to nothing is not set: it would be the repository itself. */
export function contentFolder(env: Environment = process.env, here = process.cwd()): string {
  return resolve(here, env['KB_CONTENT'] || 'content');
}

/** The private folder of captured texts: `KB_ARCHIVE`, else `archive/` here; it need not exist. */
export function archiveFolder(env: Environment = process.env, here = process.cwd()): string {
  return resolve(here, env['KB_ARCHIVE'] || 'archive');
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
  const site = isPlainFile(join(folder, 'site.yaml')) ? [readFile(folder, 'site.yaml', known)] : [];
  return [...site, ...collectionNames.flatMap((collection) => readPlainFiles(folder, collection, known))];
}

/** The file of an entry, by its path; `undefined` where there is none, or a link. */
export function readEntryFile(folder: string, path: string): ContentFile | undefined {
  return isPlainFile(join(folder, path)) ? readFile(folder, path) : undefined;
}

/** Reads what the knowledge base adds to pages of the software's own. */
export function readPageFiles(folder: string): ContentFile[] {
  const names = new Set(pageNames.map((name) => `pages/${name}.mdx`));
  return readPlainFiles(folder, 'pages')
    .filter(({ path }) => names.has(path))
    .map(({ path, text }) => ({ path, text: text.replace(/^\uFEFF/, '') }));
}

/** Reads what the machine wrote there: receipts or editions, by their names. */
export function readMachineFiles(folder: string, name: MachineFolder): ContentFile[] {
  return readPlainFiles(folder, name).filter(({ path }) => path.endsWith('.json'));
}

/** The files of a folder in the content folder, in the order of their names. */
function readPlainFiles(folder: string, name: string, known?: KnownFiles): ContentFile[] {
  const directory = join(folder, name);
  if (!lstatSync(directory, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((file) => file.isFile() && hasReadableName(file) && !file.name.startsWith('.'))
    .map((file) => file.name)
    .sort()
    .map((file) => readFile(folder, `${name}/${file}`, known));
}

function readFile(folder: string, path: string, known?: KnownFiles): ContentFile {
  const place = join(folder, path);
  if (!known) return { path, text: readFileSync(place, 'utf8') };
  const { mtimeMs: written, size } = lstatSync(place);
  const before = known.get(path);
  if (before?.written === written && before.size === size) return before.file;
  const file = { path, text: readFileSync(place, 'utf8') };
  known.set(path, { written, size, file });
  return file;
}

type MachineFolder = 'receipts' | 'editions';
const machineFolders: readonly string[] = ['receipts', 'editions'] satisfies MachineFolder[];
const otherFiles = new Set(['README.md', 'site.yaml', ...pageNames.map((name) => `pages/${name}.mdx`)]);

/** What file managers leave behind, and what keeps an empty folder in git. */
const leftAlone = new Set(['.DS_Store', '.gitkeep']);

/** What a command of ours that was killed leaves of the file it was writing (see `write-file.ts`); it is published nowhere. */
const unfinished = /^[a-z]+\/\.[^/]+\.\d+\.tmp$/;

/**
 * Files in the content folder that nobody reads, hidden ones among them: git and its hosts obey some, and in others anything could
 * be published. Where the folder is a repository, what is hidden at its top is the repository's.
 */
export function listStrays(folder: string): string[] {
  const isRepository = existsSync(join(folder, '.git'));
  return listFiles(folder)
    .filter(({ path, isPlain }) => !(isPlain && isRead(path)))
    .map(({ path }) => path)
    .filter(
      (path) =>
        !leftAlone.has(posix.basename(path)) &&
        !unfinished.test(path) &&
        !(isRepository && path.startsWith('.')),
    )
    .sort();
}

function isRead(path: string): boolean {
  const [top = '', name = '', ...deeper] = path.split('/');
  if (otherFiles.has(path)) return true;
  if (deeper.length > 0 || name === '' || name.startsWith('.')) return false;
  return isCollection(top) || (machineFolders.includes(top) && name.endsWith('.json'));
}

function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isCollection(name: string): boolean {
  return collectionNames.some((collection) => collection === name);
}

/** The captured text under a name, or `undefined` when the archive does not hold it. */
export function readCapture(archive: string, source: string): string | undefined {
  const path = join(archive, `${source}.txt`);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The name under which the archive holds the text of a source: its id, or an earlier one that nobody renamed there. */
export function nameInArchive(archive: string, source: Entry<'sources'>): string {
  return idsOf(source).find((id) => existsSync(join(archive, `${id}.txt`))) ?? source.id;
}

/** The captured texts of the sources of a corpus, by their present ids. */
export function readSourceCaptures(
  archive: string,
  { entries }: Pick<KnowledgeBase, 'entries'>,
): Map<string, string> {
  const captures = new Map<string, string>();
  for (const source of entries.sources.values()) {
    const text = readCapture(archive, nameInArchive(archive, source));
    if (text !== undefined) captures.set(source.id, text);
  }
  return captures;
}

/** The ids of the sources whose text the archive holds. */
export function listCaptures(archive: string): string[] {
  if (!existsSync(archive)) return [];
  return readdirSync(archive).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []));
}
