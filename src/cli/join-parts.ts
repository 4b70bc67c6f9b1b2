import {
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { joinFilterTables } from '#export/join-filter-tables.ts';
import { giveBackFolders, takeFolders } from '#files/folder-lock.ts';
import { recoverFolder, replaceFolder, unfinishedFolder } from '#files/replace-folder.ts';
import { filterFile, partFile } from '#files/search-files.ts';
import { sha256 } from '#files/sha256.ts';
import type { FilterTable } from '#knowledge/filter-table.ts';
import type { SearchPart } from '#knowledge/search-part.ts';
import type { Shard } from '#knowledge/shard.ts';

/** In the folder of a part: which it is, and of what. It is left out of the joined site. */
const markFile = 'part-of-site.json';
const searchFolder = 'pagefind';

interface Mark extends Shard {
  /** What the part was made from; parts of one site have it alike. */
  readonly from: string;
}

/** Says, in the folder of a built part, which one it is. @param inputs what it was made from: content, addresses, settings */
export function markPart(folder: string, { number, of }: Shard, inputs: unknown): void {
  const mark: Mark = { number, of, from: sha256(JSON.stringify(inputs)) };
  writeFileSync(join(folder, markFile), JSON.stringify(mark));
}

/**
 * Joins the parts of a site, which then stands in its folder whole or not at all. What several parts have, each must have
 * alike. Their search indexes stand side by side: Pagefind searches them as one.
 *
 * @see https://pagefind.app/docs/multisite/
 * @returns why they cannot be joined; nothing has been written then
 */
export function joinParts(parts: readonly string[], folder: string): readonly string[] {
  const marks = parts.map(readMark);
  const faults = faultsOf(parts, marks);
  if (faults.length > 0) return faults;
  const ordered = parts.toSorted(
    (a, b) => (marks[parts.indexOf(a)]?.number ?? 0) - (marks[parts.indexOf(b)]?.number ?? 0),
  );
  const taken = takeFolders([folder]);
  if (taken !== undefined) return [taken];
  const unfinished = unfinishedFolder(folder);
  try {
    rmSync(unfinished, { recursive: true, force: true });
    recoverFolder(folder);
    const conflicts = ordered.flatMap((part) => copyPart(part, unfinished));
    if (conflicts.length > 0) return conflicts;
    joinSearch(ordered, join(unfinished, searchFolder));
    replaceFolder(unfinished, folder);
    return [];
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
    giveBackFolders([folder]);
  }
}

function readMark(part: string): Mark | undefined {
  const path = join(part, markFile);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Mark) : undefined;
}

function faultsOf(parts: readonly string[], marks: readonly (Mark | undefined)[]): string[] {
  const unmarked = parts.filter((_, index) => marks[index] === undefined);
  if (unmarked.length > 0)
    return unmarked.map((part) => `${part} holds no part of a site: build it with KB_SHARD set, e.g. to 1/3`);
  const found = marks.filter((mark) => mark !== undefined);
  const [first] = found;
  const of = first?.of ?? 0;
  const strange = found.flatMap((mark, index) =>
    mark.from === first?.from && mark.of === of
      ? []
      : [`${parts[index]} was not made from the same content and settings, in as many parts, as ${parts[0]}`],
  );
  if (strange.length > 0) return strange;
  return Array.from({ length: of }, (_, index) => index + 1).flatMap((number) => {
    const same = parts.filter((_, index) => found[index]?.number === number);
    if (same.length === 1) return [];
    return [
      same.length === 0
        ? `part ${number} of ${of} is missing`
        : `part ${number} is there more than once: ${same.join(', ')}`,
    ];
  });
}

/** Copies all but the search index. @returns the files that are there already and differ */
function copyPart(part: string, target: string): string[] {
  const conflicts: string[] = [];
  for (const file of globSync('**/*', { cwd: part, withFileTypes: true })) {
    const from = join(file.parentPath, file.name);
    const path = from.slice(part.length + 1);
    if (!file.isFile() || path === markFile || path.startsWith(`${searchFolder}/`)) continue;
    const to = join(target, path);
    if (existsSync(to)) {
      if (!readFileSync(to).equals(readFileSync(from)))
        conflicts.push(`${path} in ${part} differs from that of another part`);
      continue;
    }
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
  return conflicts;
}

function joinSearch(parts: readonly string[], target: string): void {
  const folders = parts.map((part) => join(part, searchFolder));
  const names = parts.map((_, index) => (index === 0 ? '' : `part-${index + 1}/`));
  for (const [index, folder] of folders.entries())
    cpSync(folder, join(target, names[index] as string), {
      recursive: true,
      filter: (from) => index === 0 || !isShared(relative(folder, from)),
    });
  const read = <Content>(name: string): Content[] =>
    folders.map((folder) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Content);
  const indexes = read<SearchPart[]>(partFile).flatMap(([own], index) =>
    own ? [{ ...own, folder: names[index] as string }] : [],
  );
  writeFileSync(join(target, filterFile), JSON.stringify(joinFilterTables(read<FilterTable>(filterFile))));
  writeFileSync(join(target, partFile), JSON.stringify(indexes));
}

/** What only the first index needs: the program, and what is not divided. */
function isShared(path: string): boolean {
  return /^(?:pagefind(?:-worker)?\.js|wasm\..*|search-.*\.json)$/.test(path);
}
