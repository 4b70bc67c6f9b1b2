import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './runner/command.ts';
import { missingPackages, type LockedPackages } from './runner/lock-file.ts';

test('the lock file names the packages of every platform; if not, `npm run lock` adds them', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: LockedPackages;
  };
  expect(Object.keys(missingPackages(packages))).toEqual([]);
});

test('the project asks for the Node that it brings, or a later one', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const { engines, devDependencies } = read('package.json');
  expect(engines.node).toBe(devDependencies.node.replace('^', '>='));
  expect(read('package-lock.json').packages[''].engines).toEqual(engines);
});

test('a package of another platform is recorded by what its name says', () => {
  const binding = {
    version: '1.0.0',
    dev: true,
    optionalDependencies: { '@a/b-linux-x64-musl': '1.0.0', '@a/b-win32-arm64-msvc': '1.0.0' },
  };
  expect(
    missingPackages({ 'node_modules/b': binding, 'node_modules/b/node_modules/@a/b-win32-arm64-msvc': {} }),
  ).toEqual({
    'node_modules/@a/b-linux-x64-musl': {
      version: '1.0.0',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    },
  });
});
