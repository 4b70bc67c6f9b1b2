import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { KeptResults } from '#files/kept-results.ts';
import { teaContext } from '../tea-context.ts';
import { teaDebate } from '../tea-debate.ts';

const cache = mkdtempSync(join(tmpdir(), 'rejoinder-kept-'));
afterAll(() => rmSync(cache, { recursive: true }));

const open = (): KeptResults<string> => new KeptResults('things-1', cache);
const file = join(cache, 'kept', 'things-1.json');

test('a result is made once, within a build and from build to build', () => {
  const make = vi.fn(() => 'made');
  const first = open();
  expect([first.get('a', make), first.get('a', make)]).toEqual(['made', 'made']);
  first.save(false);
  expect(open().get('a', make)).toBe('made');
  expect(make).toHaveBeenCalledOnce();
});

test('what a build does not ask for is forgotten with it', () => {
  const build = open();
  build.get('b', () => 'other');
  build.save(false);
  const make = vi.fn(() => 'again');
  expect(open().get('a', make)).toBe('again');
  expect(open().get('b', make)).toBe('other');
});

test('what is alike is not written again', () => {
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
  const build = open();
  build.get('b', () => 'other');
  build.save(false);
  expect(readFileSync(file, 'utf8').endsWith('\n')).toBe(true);
});

test.for(['', '{', '[]', '{"packages":"others","results":{}}'])(
  'of a file that says %j nothing is used',
  (text) => {
    writeFileSync(file, text);
    expect(open().get('b', () => 'made anew')).toBe('made anew');
  },
);

test.for([
  ['1/2', ['a', 'b']],
  ['', ['b']],
] as const)('a build of the part %j has kept, after another build, what %j name', async ([shard, names]) => {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-kept-'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  vi.stubEnv('KB_CACHE', folder);
  await buildOf('', 'a', folder);
  await buildOf(shard, 'b', folder);
  const { results } = JSON.parse(readFileSync(join(folder, 'kept', 'drawings-1.json'), 'utf8'));
  expect(Object.values(results).sort()).toEqual(names);
});

/** A build without pages, which asks for one result. */
async function buildOf(shard: string, name: string, folder: string): Promise<void> {
  vi.stubEnv('KB_SHARD', shard);
  vi.resetModules();
  const { openKeptSite } = await import('#files/kept-site/open-kept-site.ts');
  const { keptResults } = await import('#files/kept-results.ts');
  const { pageWriter } = await import('../../src/site/templates/page-writer.ts');
  const place = { folder: join(folder, 'site'), unfinished: join(folder, 'unfinished'), cache: folder };
  openKeptSite(teaContext(), place, teaDebate);
  keptResults().drawings.get(name, () => name);
  await pageWriter().hooks['astro:build:done']?.({} as never);
}
