import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '#cli/main.ts';
import { teaDebate, teaDebateArchive } from '../tea-debate.ts';

/** What a command did: its exit code and what it wrote. */
export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly warnings: string;
}

/** Runs `kb` in a folder. */
export async function runCommand(cwd: string, ...args: readonly string[]): Promise<Ran> {
  const output: string[] = [];
  const warnings: string[] = [];
  const code = await main(args, {
    write: (text) => output.push(text),
    warn: (text) => warnings.push(text),
    cwd,
    env: {},
    now: () => new Date('2026-02-03T12:00:00Z'),
  });
  return { code, output: output.join(''), warnings: warnings.join('') };
}

/** A folder of its own, with the second debate as `content/` and, if wanted, its `archive/`; removed after the test. */
export function projectFolder({ archive = true } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(teaDebate, join(folder, 'content'), { recursive: true });
  if (archive) cpSync(teaDebateArchive, join(folder, 'archive'), { recursive: true });
  return folder;
}

/** An empty folder of its own; removed after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'content'));
  return folder;
}
