import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root, runCommand } from '../runner/command.ts';
import { teaDebate } from '../tea-debate.ts';

test('nothing is built into a folder, or with a cache, that another build is working with', async () => {
  // Beside the project: a site cannot be built on another file system.
  mkdirSync(join(root, 'test-results'), { recursive: true });
  const folder = mkdtempSync(join(root, 'test-results', 'locked-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const site = join(folder, 'site');
  const env = { KB_CONTENT: teaDebate, KB_OUT: site, KB_CACHE: join(folder, 'cache') };
  for (const name of ['site', 'cache']) {
    const lock = join(folder, `.${name}.lock`);
    writeFileSync(lock, `${process.pid}\n`);
    const { code, output } = await runCommand('node', ['src/cli/main.ts', 'build'], env);
    expect(code).toBe(1);
    expect(output).toContain(`Process ${process.pid} is working on ${join(folder, name)} already.`);
    expect(existsSync(site)).toBe(false);
    rmSync(lock);
  }
});
