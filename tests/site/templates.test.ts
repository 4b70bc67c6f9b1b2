import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from '../bench/project-copy.ts';
import { fixture } from '../runner/sites.ts';
import { buildClean, workshop } from './build-copy.ts';

const folder = join(workshop, 'templates');

test(
  'Astro alone makes the same site, byte for byte, and so does ours among variables of other programs',
  { timeout: 900_000 },
  async () => {
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
    // Astro would take these, from the environment or a file, for its own: the addresses of the site are none of theirs.
    writeFileSync(join(project, '.env'), 'BASE_URL=/from-a-file/\nDEV=1\n');
    expect(
      await build('elsewhere', { BASE_URL: '/elsewhere/', DEV: '1', PROD: '', NODE_ENV: 'development' }),
    ).toEqual(byAstro);
    expect(Object.keys(byAstro)).toEqual(expect.arrayContaining(['index.html', 'data/knowledge-base.json']));
  },
);
