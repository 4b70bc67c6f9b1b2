import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { base, debate } from '../runner/sites.ts';

/** A kind of page, and one page to stand for it. */
export interface PageType {
  readonly name: string;
  readonly path: string;
}

/** The pages of a collection's entries are one type, for which the longest stands; every other page is a type of its own. */
export const pageTypes: readonly PageType[] = readPageTypes(debate.folder);

/** The path of the page that stands for a type. */
export function pathOfType(name: string): string {
  const found = pageTypes.find((type) => type.name === name);
  if (!found) throw new Error(`no page is of the type \`${name}\``);
  return found.path;
}

function readPageTypes(folder: string): PageType[] {
  const longest = new Map<string, { readonly path: string; readonly size: number }>();
  for (const file of pageFiles(folder)) {
    const size = statSync(join(folder, file)).size;
    const name = typeOf(file);
    if (size > (longest.get(name)?.size ?? 0)) longest.set(name, { path: pathOf(file), size });
  }
  return [...longest].map(([name, { path }]) => ({ name, path }));
}

function pageFiles(folder: string): string[] {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`there is no built site at ${folder}; run \`npm test -- build\``);
  return globSync('**/*.html', { cwd: folder })
    .filter((name) => !name.startsWith('pagefind'))
    .sort();
}

/** `claims/some-claim/index.html` → `an entry of claims`; `claims/index.html` → `claims`; `index.html` → `home`. */
function typeOf(file: string): string {
  const [first = '', second] = file.replace(/\/?(?:index)?\.html$/, '').split('/');
  return second === undefined ? first || 'home' : `an entry of ${first}`;
}

function pathOf(file: string): string {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}
