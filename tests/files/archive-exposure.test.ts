import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { findExposure } from '#files/archive-exposure.ts';

let folder: string;
const write = (path: string, text = ''): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const git = (...args: readonly string[]): void => {
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    stdio: 'ignore',
  });
};
const exposure = (archive = 'archive') => findExposure(join(folder, 'content'), join(folder, archive));

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'rejoinder-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  write('content/site.yaml');
});

describe('findExposure', () => {
  test('finds nothing where the archive is ignored', () => {
    git('init');
    write('.gitignore', 'archive/\n');
    write('archive/source.txt');
    expect(exposure()).toEqual({ inContent: [], tracked: [], notIgnored: [], ignoreFile: '../.gitignore' });
  });

  test('finds an archive that git would take, also before there is one', () => {
    git('init');
    expect(exposure().notIgnored).toEqual(['archive']);
    expect(exposure('captures').notIgnored).toEqual(['archive', 'captures']);
  });

  test('finds texts that git keeps although they are ignored, and takes no other file for one', () => {
    git('init');
    write('.gitignore', 'archive/\n');
    for (const name of ['source.txt', 'source.capture.json', 'README.md', '.gitkeep'])
      write(`archive/${name}`);
    git('add', '--force', 'archive');
    expect(exposure()).toMatchObject({
      tracked: ['../archive/source.capture.json', '../archive/source.txt'],
      notIgnored: [],
    });
  });

  test('finds an archive that is the repository itself, whatever is ignored, and takes no other text in it for a capture', () => {
    git('init');
    write('.gitignore', 'archive/\n*.txt\n');
    write('notes.txt');
    git('add', '--force', 'notes.txt');
    expect(exposure('.')).toMatchObject({ tracked: [], notIgnored: [''] });
  });

  test('lets an archive outside be', () => {
    git('init');
    write('.gitignore', 'archive/\n');
    expect(findExposure(join(folder, 'content'), join(folder, '..', 'elsewhere')).notIgnored).toEqual([]);
  });

  test('finds captures among the content, with or without a repository', () => {
    write('content/sources/source.txt');
    write('content/receipts/source.capture.json');
    expect(exposure().inContent).toEqual(['receipts/source.capture.json', 'sources/source.txt']);
  });
});
