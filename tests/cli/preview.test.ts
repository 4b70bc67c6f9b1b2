import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createPagesServer } from '#cli/pages-server.ts';
import { root } from '../runner/command.ts';
import { emptyFolder, runCommand } from './run-command.ts';

/** A folder with one page. */
function site(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'index.html'), '<p>Home</p>');
  return folder;
}

/** Runs `kb preview` until the test ends. @returns the port it says */
async function previewed(folder: string): Promise<number> {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'preview', '--port', '0'], {
    cwd: root,
    env: { ...process.env, KB_OUT: folder, KB_BASE: '' },
  });
  onTestFinished(() => void child.kill());
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return Number(/^The site is at http:\/\/localhost:(\d+)\//.exec(said.toString())?.[1]);
}

test('serves the site to this machine by its name, and by no other of its addresses', async () => {
  const port = await previewed(site());
  expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('<p>Home</p>');
  await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow();
});

test('says that there is no site', async () => {
  expect(await runCommand(emptyFolder(), 'preview')).toMatchObject({
    code: 1,
    warnings: expect.stringContaining('There is no built site at'),
  });
});

test('goes on when a file cannot be read, or a reader has gone away', async () => {
  const folder = site();
  // A folder cannot be read as a file.
  mkdirSync(join(folder, '404.html'));
  writeFileSync(join(folder, 'large.bin'), Buffer.alloc(8 << 20));
  const server = createPagesServer(folder, '/').listen(0, 'localhost');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  await expect(fetch(`${origin}/nowhere/`).then((response) => response.text())).rejects.toThrow();
  const request = get(`${origin}/large.bin`);
  await once(request, 'response');
  request.destroy();
  expect((await fetch(`${origin}/`)).status).toBe(200);
});
