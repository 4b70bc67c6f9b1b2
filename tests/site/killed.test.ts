import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../bench/project-copy.ts';
import { prose } from '../bench/prose.ts';
import { runKilled, type Moment } from '../killed/run-killed.ts';
import { fixture } from '../runner/sites.ts';
import { treeOf, workshop } from './build-copy.ts';

/** A build takes some seconds, on a busy machine a minute. */
const timeout = 600_000;

const folder = join(workshop, 'killed');
const content = join(folder, 'content');
const project = join(folder, 'project');
const site = join(project, 'site');

describe('a build that is killed', () => {
  let before: Readonly<Record<string, string>>;
  let steps: number;
  const { random } = prose(1);

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    copyProject(project);
    cpSync(fixture.content, content, { recursive: true });
    await build();
    before = treeOf(site);
    steps = Number(readFileSync(join(folder, 'steps'), 'utf8'));
  }, timeout);

  test(
    'leaves the site that was there, whole, and nothing that a later one takes for its own',
    {
      timeout,
    },
    async () => {
      rename('The Coffee Debate');
      // Every page is another than before, and is written into the cache as well: the first steps of a build.
      for (const part of [0.15, 0.3])
        await expectKilled({ step: Math.round(steps * (part + 0.08 * random())) });
      rename('The Tea Debate');
      expect(await build()).toBe(false);
      expect(treeOf(site)).toEqual(before);
    },
  );

  test('leaves the site that was there, however late it is', { timeout }, async () => {
    rename('The Coffee Debate');
    for (const part of [0.5, 0.75])
      await expectKilled({ step: Math.round(steps * (part + 0.15 * random())) });
    await expectKilled({ after: 1000 + 1000 * random() });
  });

  async function expectKilled(moment: Moment): Promise<void> {
    expect(await build(moment)).toBe(true);
    expect(treeOf(site)).toEqual(before);
  }
});

/** @returns whether it was killed */
function build(moment?: Moment): Promise<boolean> {
  const env = {
    SOURCE_DATE_EPOCH: '1769904000',
    KB_CONTENT: content,
    KB_ARCHIVE: join(content, 'no-archive'),
    KB_OUT: site,
    KB_CACHE: join(folder, 'cache'),
    STEPS_TO: join(folder, 'steps'),
  };
  return runKilled(['build'], { cwd: project, env, ...(moment && { moment }) });
}

/** Names the site otherwise: every page says its name. */
function rename(name: string): void {
  const path = join(content, 'site.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^name: .*$/m, `name: ${name}`));
}
