import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageText } from '../../src/site/page-text.ts';
import { readContext } from '#files/view-context.ts';
import { ContentCopy } from './content-copy.ts';

const copy = new ContentCopy();
const secret = `---
recorded: "2026-01-05"
name: A secret
kind: person
---
A secret.
`;

/** A symbolic link in the content folder to something outside of it. */
function link(path: string, target: string): void {
  const place = join(copy.folder, path);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(target, place);
}

describe('a symbolic link', () => {
  const file = () => join(dirname(copy.folder), 'secret.mdx');

  test.for([
    'actors/hostile.mdx',
    'pages/about.mdx',
    'receipts/hostile.json',
    'editions/2026-01.json',
    'receipts-elsewhere',
    'README.md',
    'site.yaml',
  ])('at %s is not followed', (path) => {
    writeFileSync(file(), secret);
    link(path, file());
    const found = copy.reported(path);
    expect(found.map(({ rule }) => rule)).toContain('unknown-file');
    // What a file elsewhere says must not get into a report that everybody can read.
    expect(JSON.stringify(found)).not.toMatch(/secret/i);
    expect(pageText('about')).not.toContain('secret');
    if (path !== 'site.yaml')
      expect(readContext('/').knowledgeBase.entries.actors.has('hostile')).toBe(false);
  });

  test('that leads nowhere stops no check', () => {
    for (const path of ['actors/a.mdx', 'receipts/a.json', 'editions/2026-01.json', 'pages/method.mdx']) {
      link(path, '/nowhere');
      expect(copy.reported(path).map(({ rule }) => rule)).toEqual(['unknown-file']);
    }
    expect(readContext('/').knowledgeBase.entries.claims.size).toBeGreaterThan(0);
  });

  test.for(['events', 'receipts', 'editions', 'pages'])(
    'in place of the folder %s is not followed',
    (name) => {
      const elsewhere = join(dirname(copy.folder), 'elsewhere');
      cpSync(join(copy.folder, 'receipts'), elsewhere, { recursive: true });
      for (const file of ['hostile.mdx', 'about.mdx']) writeFileSync(join(elsewhere, file), secret);
      link(name, elsewhere);
      expect(copy.reported(name).map(({ rule }) => rule)).toEqual(['unknown-file']);
      expect(pageText('about')).not.toContain('secret');
      const { knowledgeBase, receipts, editions } = readContext('/');
      expect(knowledgeBase.entries.events.has('hostile')).toBe(false);
      expect(editions?.all).toEqual([]);
      if (name === 'receipts') expect(receipts?.size).toBe(0);
    },
  );
});

test.for([
  ['a', '.'],
  ['claims/deeper', '..'],
  ['etc', '/etc'],
  ['root', '/'],
  ['.root', '/'],
] as const)('a linked folder at %s is reported and not gone into', ([path, target]) => {
  const before = copy.count();
  link(path, target);
  expect(copy.reported(path).map(({ rule }) => rule)).toEqual(['unknown-file']);
  expect(copy.count()).toBe(before + 1);
});

describe('a folder', () => {
  test('in place of a file is none', () => {
    const places = ['actors/a.mdx', 'receipts/a.json', 'editions/2026-01.json', 'pages/about.mdx'];
    for (const path of places) mkdirSync(join(copy.folder, path), { recursive: true });
    for (const path of places) expect(copy.reported(path)).toEqual([]);
    expect(pageText('about')).toBe('');
    expect(readContext('/').editions?.all).toEqual([]);
  });

  test.for(['events', 'receipts', 'editions', 'pages'])('may not be the file %s', (name) => {
    rmSync(join(copy.folder, name), { recursive: true, force: true });
    copy.put(name, secret);
    expect(copy.reported(name).map(({ rule }) => rule)).toEqual(['unknown-file']);
    expect(() => readContext('/')).not.toThrow();
  });
});

describe('a hidden file', () => {
  test.for(['.gitattributes', 'claims/.gitattributes', '.github/workflows/a.yml', 'claims/.secret.mdx'])(
    'at %s is reported',
    (path) => {
      copy.put(path, secret);
      expect(copy.reported(path)).toMatchObject([{ rule: 'unknown-file', severity: 'error' }]);
    },
  );

  test('of an editor is no error', () => {
    copy.put('claims/.a.mdx.swp', '');
    expect(copy.reported('claims/.a.mdx.swp')).toMatchObject([{ severity: 'warning' }]);
  });

  test('is none of ours where file managers leave it, or at the top of a repository', () => {
    const before = copy.count();
    for (const path of ['claims/.DS_Store', 'editions/.gitkeep', '.git/HEAD', '.gitignore'])
      copy.put(path, '');
    expect(copy.count()).toBe(before);
  });
});

test.for(['actors', 'receipts', 'editions', 'pages', 'elsewhere'])(
  'a name in %s that is no UTF-8 is reported',
  (folder) => {
    const before = copy.count();
    mkdirSync(join(copy.folder, folder), { recursive: true });
    const place = Buffer.from(`${join(copy.folder, folder)}/`);
    writeFileSync(Buffer.concat([place, Uint8Array.of(0xff, 0xfe), Buffer.from('.mdx')]), secret);
    mkdirSync(Buffer.concat([place, Uint8Array.of(0xff)]));
    expect(copy.reported(`${folder}/\uFFFD\uFFFD.mdx`).map(({ rule }) => rule)).toEqual(['unknown-file']);
    expect(copy.reported(`${folder}/\uFFFD`).map(({ rule }) => rule)).toEqual(['unknown-file']);
    expect(copy.count()).toBe(before + 2);
    expect(() => readContext('/')).not.toThrow();
  },
);
