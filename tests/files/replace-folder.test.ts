import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { recoverFolder, replaceFolder, unfinishedFolder } from '#files/replace-folder.ts';
import { stopper } from '../killed/run-killed.ts';

const names = ['a', 'b', 'c'];

/** A site of three files, and, finished beside it, the one that is to take its place. */
function sites({ old = true } = {}): string {
  const here = mkdtempSync(join(tmpdir(), 'rejoinder-'));
  onTestFinished(() => rmSync(here, { recursive: true }));
  const site = join(here, 'site');
  fill(unfinishedFolder(site), 'new');
  if (old) fill(site, 'old');
  return site;
}

function fill(folder: string, text: string): void {
  mkdirSync(folder);
  for (const name of names) writeFileSync(join(folder, name), text);
}

/** What the files of a folder hold. */
function held(folder: string): string[] {
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('replaceFolder', () => {
  test.for([[true], [false]])('leaves the new folder, and nothing else (there was one: %s)', ([old]) => {
    const site = sites({ old: old ?? false });
    replaceFolder(unfinishedFolder(site), site);
    expect(held(site)).toEqual(['new', 'new', 'new']);
    expect(readdirSync(join(site, '..'))).toEqual(['site']);
  });

  test.for([1, 2, 3, 4])('leaves one of the two whole when killed at step %i', (step) => {
    const site = sites();
    replaceKilled(site, step);
    recoverFolder(site);
    const [one] = held(site);
    expect(['old', 'new']).toContain(one);
    expect(held(site)).toEqual([one, one, one]);
    // The next build begins with what this one left.
    if (!existsSync(unfinishedFolder(site))) fill(unfinishedFolder(site), 'new');
    replaceFolder(unfinishedFolder(site), site);
    expect(held(site)).toEqual(['new', 'new', 'new']);
    expect(readdirSync(join(site, '..'))).toEqual(['site']);
  });

  test('leaves one of the two whole when killed again and again', () => {
    const site = sites();
    for (const step of [3, 4, 1, 3, 2, 4, 3]) {
      if (!existsSync(unfinishedFolder(site))) fill(unfinishedFolder(site), 'new');
      replaceKilled(site, step);
      recoverFolder(site);
      const [one] = held(site);
      expect(held(site)).toEqual([one, one, one]);
    }
  });
});

function replaceKilled(site: string, step: number): void {
  const module = import.meta.resolve('#files/replace-folder.ts');
  const script = `import { replaceFolder } from ${JSON.stringify(module)};
    replaceFolder(${JSON.stringify(unfinishedFolder(site))}, ${JSON.stringify(site)});`;
  const { signal, stderr } = spawnSync(
    process.execPath,
    ['--import', stopper, '--input-type=module', '--eval', script],
    { env: { ...process.env, STOP_AT: String(step) }, encoding: 'utf8' },
  );
  expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
}
