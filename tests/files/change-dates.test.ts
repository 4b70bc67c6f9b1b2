import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeDates } from '#files/change-dates.ts';

describe('the day a file last changed', () => {
  let folder = '';
  const repository = (): string => join(folder, 'whole');
  const write = (name: string, text: string): void =>
    writeFileSync(join(repository(), 'content', name), text);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'change-dates-'));
    mkdirSync(join(repository(), 'content', 'claims'), { recursive: true });
    git(repository(), ['init', '--quiet', '--initial-branch=main']);
    write('claims/old.mdx', 'a');
    write('claims/edited.mdx', 'a');
    commit(repository(), '2026-01-01T12:00:00Z');
    write('claims/edited.mdx', 'b');
    write('claims/œuvre.mdx', 'a');
    commit(repository(), '2026-02-02T23:30:00-05:00');
    writeFileSync(join(repository(), 'elsewhere.txt'), 'a');
    commit(repository(), '2026-03-03T12:00:00Z');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is that of its last commit, in universal time', () => {
    expect(Object.fromEntries(changeDates(join(repository(), 'content')))).toEqual({
      'claims/old.mdx': '2026-01-01',
      'claims/edited.mdx': '2026-02-03',
      'claims/œuvre.mdx': '2026-02-03',
    });
  });

  test.each([
    { depth: 2, known: {} },
    { depth: 3, known: { 'claims/edited.mdx': '2026-02-03', 'claims/œuvre.mdx': '2026-02-03' } },
  ])('is true or unknown in a clone of $depth commits', ({ depth, known }) => {
    const clone = join(folder, `depth-${depth}`);
    git(folder, ['clone', '--quiet', `--depth=${depth}`, `file://${repository()}`, clone]);
    expect(Object.fromEntries(changeDates(join(clone, 'content')))).toEqual(known);
  });

  test('is unknown outside of git', () => {
    expect(changeDates(tmpdir()).size).toBe(0);
  });
});

function commit(cwd: string, date: string): void {
  git(cwd, ['add', '.']);
  git(cwd, ['commit', '--quiet', '--message=x'], { GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date });
}

function git(cwd: string, args: readonly string[], env: Record<string, string> = {}): void {
  const identity = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  execFileSync('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'commit.gpgSign=false', ...args], {
    cwd,
    env: { ...process.env, ...identity, ...env },
    stdio: 'ignore',
  });
}
