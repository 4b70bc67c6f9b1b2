import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from '../bench/project-copy.ts';
import { fixture } from '../runner/sites.ts';
import { buildClean, workshop } from './build-copy.ts';

const folder = join(workshop, 'templates');

test('Astro alone makes the same site, byte for byte', { timeout: 900_000 }, async () => {
  rmSync(folder, { recursive: true, force: true });
  const project = copyProject(join(folder, 'project'));
  const content = join(folder, 'content');
  cpSync(fixture.content, content, { recursive: true });
  const build = (name: string, env: Record<string, string>) =>
    buildClean({
      project,
      content,
      out: join(project, name),
      cache: join(folder, `${name}-cache`),
      env: { ...env, KB_BASE: '/tea/' },
    });
  const byAstro = await build('by-astro', { KB_PLAIN_ASTRO: '1' });
  expect(await build('ours', {})).toEqual(byAstro);
  expect(Object.keys(byAstro)).toEqual(expect.arrayContaining(['index.html', 'data/knowledge-base.json']));
});
