import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../bench/measure.ts';
import { root } from '../runner/command.ts';

/** Where these tests build. */
export const workshop = join(process.env['KB_TEST_BUILDS'] ?? join(root, 'test-results', 'builds'), 'copies');

/** What a build is made of. */
export interface BuildSettings {
  readonly project: string;
  readonly content: string;
  readonly out: string;
  /** A folder that is there is used, otherwise the build is a clean one. */
  readonly cache: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds, and gives the digest of every file of the site by its path. */
export async function buildTree({
  project,
  content,
  out,
  cache,
  env = {},
}: BuildSettings): Promise<Record<string, string>> {
  await measure(process.execPath, ['src/cli/main.ts', 'build'], {
    cwd: project,
    env: {
      SOURCE_DATE_EPOCH: '1769904000',
      KB_CONTENT: content,
      KB_ARCHIVE: join(content, 'no-archive'),
      KB_OUT: out,
      KB_CACHE: cache,
      ...env,
    },
  });
  return treeOf(out);
}

/** A clean build: without cache, into an empty folder. */
export function buildClean(settings: BuildSettings): Promise<Record<string, string>> {
  for (const folder of [settings.out, settings.cache]) rmSync(folder, { recursive: true, force: true });
  return buildTree(settings);
}

export function treeOf(folder: string): Record<string, string> {
  const paths = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(folder.length + 1),
      createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12),
    ]),
  );
}
