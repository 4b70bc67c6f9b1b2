import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publicRun } from '#domain/annotation/shown-context.ts';
import { listCaptures } from '#files/content-folder.ts';
import { readCaptures } from './read-captures.ts';
import { indexRuns } from './shared-run.ts';

/** Everything the repository publishes as text, held against the captured texts where they are at hand. */
const root = join(import.meta.dirname, '..');
const archive =
  process.env['KB_ARCHIVE'] ??
  join(root, existsSync(join(root, 'archive')) ? 'archive' : '../shared/archive');

describe('the repository', () => {
  test(`holds no run of ${publicRun} words of a captured text`, ({ skip }) => {
    const captures = readCaptures(archive, listCaptures(archive));
    if (captures.size === 0) skip('no archive of captured texts (KB_ARCHIVE)');
    const index = indexRuns(captures);
    const found = ['content', 'src', 'tests', 'README.md'].flatMap((name) =>
      textFiles(join(root, name)).flatMap((path) =>
        index.find(readFileSync(path, 'utf8')).map(({ source, text }) => `${path}: ${source}: ${text}`),
      ),
    );
    expect(found).toEqual([]);
  });
});

function textFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => /\.(?:mdx?|ya?ml|json|ts|astro|txt)$/.test(file) && statSync(file).isFile());
}
