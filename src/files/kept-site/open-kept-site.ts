import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '#knowledge/compare-text.ts';
import { subjectsOf } from '#knowledge/subjects.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { readMachineFiles, readPageFiles } from '../content-folder.ts';
import { KeptSite } from './kept-site.ts';

let ofBuild: KeptSite | undefined;

/**
 * Opens what an earlier build left, for the build that begins.
 *
 * @param place the site's folder, where it is made meanwhile, and the folder in which builds keep what they can use again
 */
export function openKeptSite(
  context: ViewContext,
  place: { readonly folder: string; readonly unfinished: string; readonly cache: string },
  content: string,
): KeptSite {
  ofBuild = new KeptSite({
    folder: place.folder,
    unfinished: place.unfinished,
    manifest: join(place.cache, 'kept', 'site-1.bin'),
    ground: groundOf(context, content),
    subjects: subjectsOf(context),
  });
  return ofBuild;
}

/** That of the build that is running. */
export function keptSite(): KeptSite {
  if (!ofBuild) throw new Error('no site is being built');
  return ofBuild;
}

/** What an earlier build has written at a path under the site's root, where this one would write just the same. */
export function earlierText(path: string): string | undefined {
  return ofBuild?.textOf(path.slice(1));
}

/** Where the software and what it is built with stand. */
const software = ['src/**', 'public/**', '*.json', '*.mjs', 'node_modules/.package-lock.json'];

/** These say where things are, not what they say. */
const places = new Set(['KB_CONTENT', 'KB_OUT', 'KB_CACHE']);

/**
 * What every page depends on: the software with all that is installed for it, its settings, what stands around every page, the
 * editions, and full texts where pages show them.
 */
function groundOf(context: ViewContext, content: string): string {
  const hash = createHash('sha256');
  const add = (...parts: readonly string[]): void => void hash.update(`${JSON.stringify(parts)}\n`);
  add(process.version, process.arch);
  for (const [name, value] of Object.entries(process.env).sort())
    if (name.startsWith('KB_') && !places.has(name)) add(name, value ?? '');
  for (const file of globSync(software, { withFileTypes: true }).sort(byPath))
    if (file.isFile()) add(file.name, readFileSync(join(file.parentPath, file.name), 'utf8'));
  for (const { path, text } of [...readPageFiles(content), ...readMachineFiles(content, 'editions')])
    add(path, text);
  add(JSON.stringify([context.knowledgeBase.site, context.publication, context.frozen]));
  add(JSON.stringify([...(context.fullTexts ?? [])]));
  return hash.digest('hex');
}

function byPath(a: { parentPath: string; name: string }, b: { parentPath: string; name: string }): number {
  return compareText(join(a.parentPath, a.name), join(b.parentPath, b.name));
}
