import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { teaDebate } from '../tea-debate.ts';

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-social-'));
const cache = join(folder, 'cache', 'social');
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Writes the pictures of a part of the second debate. @returns the names of those in the cache */
async function write(shard: string): Promise<readonly string[]> {
  vi.stubEnv('KB_CONTENT', teaDebate);
  vi.stubEnv('KB_SHARD', shard);
  vi.resetModules();
  const { socialImageWriter } = await import('../../src/site/social/writer.ts');
  const { hooks } = socialImageWriter();
  const config = { base: '/', cacheDir: pathToFileURL(`${join(folder, 'cache')}/`) };
  await hooks['astro:config:done']?.({ config } as never);
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${join(folder, 'site')}/`) } as never);
  return readdirSync(cache).sort();
}

test('a part leaves the pictures of the others in the cache; the whole site forgets what it has no need of', async () => {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'stale.png'), '');
  const first = await write('1/2');
  const both = await write('2/2');
  expect(first).toContain('stale.png');
  expect(both).toEqual(expect.arrayContaining([...first]));
  expect(both.length).toBeGreaterThan(first.length);
  expect(await write('')).toEqual(both.filter((name) => name !== 'stale.png'));
});
