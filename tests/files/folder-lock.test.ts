import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { giveBackFolders, takeFolders } from '#files/folder-lock.ts';
import { stopper } from '../killed/run-killed.ts';

/** A place for folders, with the files that say who has them. */
function place(): { site: string; cache: string; siteLock: string; cacheLock: string } {
  const here = mkdtempSync(join(tmpdir(), 'rejoinder-'));
  onTestFinished(() => rmSync(here, { recursive: true }));
  const inside = (name: string): string => join(here, 'made', name);
  return {
    site: inside('site'),
    cache: inside('cache'),
    siteLock: inside('.site.lock'),
    cacheLock: inside('.cache.lock'),
  };
}

/** The number of a process that runs until the test ends. */
function runningProcess(): number {
  const child = spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 60_000)']);
  onTestFinished(() => void child.kill());
  return child.pid as number;
}

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['--eval', '']).pid;
}

test('folders are taken until they are given back', () => {
  const { site, cache, siteLock, cacheLock } = place();
  expect(takeFolders([site, cache])).toBeUndefined();
  expect(readFileSync(siteLock, 'utf8')).toBe(`${process.pid}\n`);
  giveBackFolders([site, cache]);
  expect([existsSync(siteLock), existsSync(cacheLock)]).toEqual([false, false]);
});

test('what another process works on is not had, nor anything asked for with it', () => {
  const { site, cache, siteLock, cacheLock } = place();
  takeFolders([cache]);
  const holder = runningProcess();
  writeFileSync(cacheLock, `${holder}\n`);
  expect(takeFolders([site, cache])).toBe(
    `Process ${holder} is working on ${cache} already. Wait for its end; if it is no build, remove ${cacheLock}.`,
  );
  expect([existsSync(siteLock), readFileSync(cacheLock, 'utf8')]).toEqual([false, `${holder}\n`]);
});

test.for([
  ['is gone', (): string => `${endedProcess()}\n`],
  ['had the number that this one has now', (): string => `${process.pid}\n`],
  ['was killed before it had written its number', (): string => ''],
  ['was killed while it wrote its number', (): string => String(process.ppid)],
] as const)('a lock of a process that %s counts for nothing', ([, text]) => {
  const { site, siteLock } = place();
  takeFolders([site]);
  writeFileSync(siteLock, text());
  expect(takeFolders([site])).toBeUndefined();
  expect(readFileSync(siteLock, 'utf8')).toBe(`${process.pid}\n`);
});

test.for([1, 2, 3])('a process killed at step %i keeps nothing from the next', (step) => {
  const { site, cache } = place();
  const module = import.meta.resolve('#files/folder-lock.ts');
  const script = `import { takeFolders } from ${JSON.stringify(module)};
    takeFolders(${JSON.stringify([site, cache])});
    process.kill(process.pid, 'SIGKILL');`;
  const { signal, stderr } = spawnSync(
    process.execPath,
    ['--import', stopper, '--input-type=module', '--eval', script],
    { env: { ...process.env, STOP_AT: String(step) }, encoding: 'utf8' },
  );
  expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
  expect(takeFolders([site, cache])).toBeUndefined();
});
