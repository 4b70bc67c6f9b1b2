import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dump } from 'js-yaml';
import type { PeerPage } from './pages.ts';

/** Another generator of static sites. */
export interface Peer {
  readonly name: string;
  /**
   * Puts the software where it can be run.
   *
   * @throws when it cannot be had
   */
  readonly install: (folder: string) => Promise<InstalledPeer>;
}

export interface InstalledPeer {
  /** With its version. */
  readonly name: string;
  /** Writes a site's sources into an empty folder. */
  readonly prepare: (site: string, pages: readonly PeerPage[]) => Build;
}

interface Build {
  readonly program: string;
  readonly args: readonly string[];
  /** The folder that the pages end up in. */
  readonly output: string;
}

/** What each peer's site has besides its content: configuration and templates. */
export function templateFolder(peer: string): string {
  return join(import.meta.dirname, '..', '..', 'fixtures', 'bench-peers', peer);
}

/** A download that hangs must not hold up the bench for longer. */
const patience = 5 * 60_000;

/** What a program says, for what is not measured. */
export async function ask(program: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, { cwd, timeout: patience });
  return stdout;
}

/** Installs packages of npm, pinned to versions, for sites that are prepared later. */
export async function installPackages(
  folder: string,
  dependencies: Readonly<Record<string, string>>,
): Promise<void> {
  const manifest = { name: 'peer-bench', private: true, type: 'module', dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  await ask('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
}

/** Gives a site the packages that were installed in a folder. */
export function usePackages(folder: string, site: string): void {
  writeFileSync(join(site, 'package.json'), readFileSync(join(folder, 'package.json')));
  symlinkSync(join(folder, 'node_modules'), join(site, 'node_modules'));
}

/** A page in the dialect that a peer reads. */
interface PeerFile {
  readonly collection: string;
  readonly id: string;
  readonly matter: object;
  readonly body: string;
}

export function writePages(content: string, extension: string, pages: readonly PeerFile[]): void {
  for (const collection of new Set(pages.map((page) => page.collection)))
    mkdirSync(join(content, collection), { recursive: true });
  for (const { collection, id, matter, body } of pages) {
    // Quotes, since readers of older YAML take a bare "no" or "on" for a truth value.
    const yaml = dump(matter, { lineWidth: -1, noRefs: true, forceQuotes: true });
    writeFileSync(join(content, collection, `${id}.${extension}`), `---\n${yaml}---\n\n${body}\n`);
  }
}

/** Components are MDX: readers of plain Markdown are given a quotation instead. */
export function plainBody({ body }: PeerPage): string {
  return body.replaceAll(/<Aside>\n\n(.*)\n\n<\/Aside>/g, '> $1');
}
