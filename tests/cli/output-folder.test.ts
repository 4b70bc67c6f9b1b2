import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseFileSystem } from '../../src/cli/output-folder.ts';

const cwd = process.cwd();

test.each([
  ['a folder that is there', tmpdir(), tmpdir()],
  ['one that will be made', join(tmpdir(), 'not', 'there', 'yet'), tmpdir()],
])('%s on another file system than the project is refused', (_, folder, known) => {
  const deviceOf = (path: string): number => {
    expect([cwd, known]).toContain(path);
    return path === cwd ? 1 : 2;
  };
  expect(refuseFileSystem(folder, cwd, deviceOf)).toContain(`${folder} lies on another file system`);
  expect(refuseFileSystem(folder, cwd, () => 1)).toBeUndefined();
});

test('the folder of the project itself is not', () => {
  expect(refuseFileSystem(join(cwd, 'dist'), cwd)).toBeUndefined();
});
