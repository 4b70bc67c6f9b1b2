import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { base, type BuiltSite } from '../runner/sites.ts';

/** A page of a built site. */
export interface Page {
  /** Its path with the base path, e.g. `/rejoinder/claims/some-claim/`. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

const read = new Map<string, readonly Page[]>();

/** Every page of a built site, parsed; read once. */
export function builtPages(site: BuiltSite): readonly Page[] {
  const known = read.get(site.folder);
  if (known) return known;
  if (!existsSync(join(site.folder, 'index.html')))
    throw new Error(`there is no built site at ${site.folder}`);
  const pages = globSync('**/*.html', { cwd: site.folder })
    .filter((name) => !name.startsWith('pagefind'))
    .sort()
    .map((name) => readPage(site.folder, name));
  read.set(site.folder, pages);
  return pages;
}

/** What is wrong on the pages, as lines to read; a fault that many pages share is one line. */
export function faults(pages: readonly Page[], find: (page: Page) => readonly string[]): string[] {
  return grouped(pages.flatMap((page) => find(page).map((fault) => ({ fault, place: page.path }))));
}

/** So many faults are named; more would hide the first. */
const named = 25;

/** Faults as lines to read: each once, with the first place where it is found and the number of further ones. */
export function grouped(found: readonly { readonly fault: string; readonly place: string }[]): string[] {
  const places = new Map<string, string[]>();
  for (const { fault, place } of found) places.set(fault, [...(places.get(fault) ?? []), place]);
  const lines = [...places].map(([fault, [first, ...others]]) => {
    const where = others.length === 0 ? first : `${first} and ${others.length} more`;
    return `${where}: ${fault.slice(0, 300)}`;
  });
  return lines.length > named ? [...lines.slice(0, named), `and ${lines.length - named} more faults`] : lines;
}

/** Whether a page is the page of an entry of the collection, not the collection's index. */
export function isEntryOf(collection: string, { path }: Page): boolean {
  return path.startsWith(`${base}${collection}/`) && path !== `${base}${collection}/`;
}

/** Whether a page only leads on to the present address of an entry. */
export function isMoved({ $ }: Page): boolean {
  return $('meta[http-equiv=refresh]').length > 0;
}

/** Whether a page stands at an address at which there is no entry any more. */
export function isFormer(page: Page): boolean {
  return isMoved(page) || page.$('h1').text().startsWith('Withdrawn: ');
}

function readPage(folder: string, name: string): Page {
  const file = join(folder, name);
  const html = readFileSync(file, 'utf8');
  return { path: base + name.replace(/(^|\/)index\.html$/, '$1'), file, html, $: load(html) };
}
