import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  archiveFolder,
  contentFolder,
  listCaptures,
  listStrays,
  readCapture,
  readContentFiles,
  readPageFiles,
} from '#files/content-folder.ts';

/** A folder with empty files in it. */
function folderWith(...paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  return folder;
}

describe('contentFolder and archiveFolder', () => {
  test('are in the folder one is in, unless the environment says otherwise', () => {
    expect(contentFolder({}, '/here')).toBe(resolve('/here/content'));
    expect(archiveFolder({}, '/here')).toBe(resolve('/here/archive'));
    expect(contentFolder({ KB_CONTENT: '../other' }, '/here')).toBe(resolve('/other'));
    expect(archiveFolder({ KB_ARCHIVE: '/private' }, '/here')).toBe(resolve('/private'));
    expect(contentFolder({ KB_CONTENT: '' }, '/here')).toBe(resolve('/here/content'));
    expect(archiveFolder({ KB_ARCHIVE: '' }, '/here')).toBe(resolve('/here/archive'));
  });
});

describe('a content folder', () => {
  const paths = [
    'README.md',
    'site.yaml',
    'actors/b.mdx',
    'actors/a.mdx',
    'actors/.hidden.mdx',
    'claims/note.txt',
    'claims/deeper/a.mdx',
    'claim/a.mdx',
    'editions/2026.json',
    'receipts/a.json',
    'pages/method.mdx',
    'pages/imprint.mdx',
    'notes.txt',
  ];

  test('gives its entries by collection and name, whatever is in them', () => {
    const files = readContentFiles(folderWith(...paths));
    expect(files.map(({ path }) => path)).toEqual([
      'site.yaml',
      'claims/note.txt',
      'actors/a.mdx',
      'actors/b.mdx',
    ]);
  });

  test('gives its pages', () => {
    expect(readPageFiles(folderWith(...paths)).map(({ path }) => path)).toEqual(['pages/method.mdx']);
  });

  test('gives what nobody reads', () => {
    expect(listStrays(folderWith(...paths))).toEqual([
      'actors/.hidden.mdx',
      'claim/a.mdx',
      'claims/deeper/a.mdx',
      'notes.txt',
      'pages/imprint.mdx',
    ]);
  });

  test('may be empty', () => {
    expect(readContentFiles(folderWith())).toEqual([]);
    expect(readPageFiles(folderWith())).toEqual([]);
    expect(listStrays(folderWith())).toEqual([]);
  });
});

describe('an archive', () => {
  test('gives the texts it holds', () => {
    const archive = folderWith('a.txt', 'b.txt', 'b.pdf');
    expect(listCaptures(archive).sort()).toEqual(['a', 'b']);
    expect(readCapture(archive, 'a')).toBe('');
    expect(readCapture(archive, 'c')).toBeUndefined();
  });

  test('need not exist', () => {
    expect(listCaptures('/nowhere/at/all')).toEqual([]);
    expect(readCapture('/nowhere/at/all', 'a')).toBeUndefined();
  });
});
