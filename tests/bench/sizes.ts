import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How large a built site is. */
export interface SiteSizes {
  readonly pages: number;
  readonly files: number;
  /** Of all files, in bytes. */
  readonly bytes: number;
  /** Of the pages alone, in bytes. */
  readonly html: number;
  /** Of the search index, in bytes. */
  readonly index: number;
  /** The largest page of each type, compressed, in bytes. */
  readonly types: ReadonlyMap<string, PageSize>;
}

export interface PageSize {
  readonly pages: number;
  /** Compressed, in bytes. */
  readonly largest: number;
  readonly median: number;
  /** The address of the largest. */
  readonly path: string;
}

/** Compressing every page takes longer than building it: of types with many pages, only so many are. */
const compressedOfAType = 300;

export function sizesOf(site: string): SiteSizes {
  const all = globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => {
      const path = join(file.parentPath, file.name);
      return { path: path.slice(site.length), bytes: statSync(path).size };
    });
  const sum = (files: readonly { bytes: number }[]): number =>
    files.reduce((total, file) => total + file.bytes, 0);
  const pages = all.filter(({ path }) => path.endsWith('.html'));
  return {
    pages: pages.length,
    files: all.length,
    bytes: sum(all),
    html: sum(pages),
    index: existsSync(join(site, 'pagefind'))
      ? sum(all.filter(({ path }) => path.startsWith('/pagefind/')))
      : 0,
    types: new Map(
      [...Map.groupBy(pages, ({ path }) => typeOf(path))]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, found]) => [type, pageSize(site, found)]),
    ),
  };
}

function pageSize(site: string, pages: readonly { path: string; bytes: number }[]): PageSize {
  const compressed = pages
    .toSorted((a, b) => b.bytes - a.bytes)
    .filter((_, at) => at < 5 || at % Math.ceil(pages.length / compressedOfAType) === 0)
    .map(({ path }) => ({ path, bytes: gzipSync(readFileSync(join(site, path))).length }))
    .sort((a, b) => b.bytes - a.bytes);
  return {
    pages: pages.length,
    largest: compressed[0]?.bytes ?? 0,
    median: compressed[Math.floor(compressed.length / 2)]?.bytes ?? 0,
    path: compressed[0]?.path.replace(/index\.html$/, '') ?? '',
  };
}

/** `/claims/some-claim/index.html` → `/claims/…/`; a page that stands alone is its own type. */
function typeOf(path: string): string {
  const parts = path.split('/').slice(1, -1);
  return parts.length < 2
    ? path.replace(/index\.html$/, '')
    : `/${parts[0]}/${'…/'.repeat(parts.length - 1)}`;
}
