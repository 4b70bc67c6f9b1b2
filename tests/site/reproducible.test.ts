import { cpSync, mkdirSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from '../bench/project-copy.ts';
import { fixture } from '../runner/sites.ts';
import { buildClean, workshop, type BuildSettings } from './build-copy.ts';

const folder = join(workshop, 'reproducible');

test(
  'two builds are alike, whatever the time zone, the locale, and the order and age of the files',
  {
    timeout: 900_000,
  },
  async () => {
    rmSync(folder, { recursive: true, force: true });
    const here = copyContent('here', (paths) => paths);
    const there = copyContent('there', (paths) => paths.toReversed());
    const project = copyProject(join(folder, 'project'));
    const settings = (name: string, content: string): BuildSettings => ({
      project,
      content,
      out: join(project, name),
      cache: join(folder, `cache-${name}`),
    });
    const one = await buildClean({
      ...settings('one', here),
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
    });
    const other = await buildClean({
      ...settings('other', there),
      env: { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    });
    expect(other).toEqual(one);
  },
);

/** Files are copied one by one, so that a file system that lists them as they came lists them in another order. */
function copyContent(name: string, order: (paths: readonly string[]) => readonly string[]): string {
  const target = join(folder, name, 'content');
  const files = readdirSync(fixture.content, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(fixture.content.length));
  for (const [age, path] of order(files.sort()).entries()) {
    const place = join(target, path);
    mkdirSync(dirname(place), { recursive: true });
    cpSync(join(fixture.content, path), place);
    utimesSync(place, age * 86_400, age * 86_400);
  }
  return target;
}
