import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readEditions, writeEdition } from '#files/editions.ts';
import { sha256 } from '#files/sha256.ts';
import { makeEdition } from '#knowledge/edition.ts';
import type { Edition } from '#schema/edition.ts';
import { readTeaDebate } from '../tea-debate.ts';

const { knowledgeBase } = readTeaDebate();
const first = makeEdition(
  knowledgeBase,
  { label: '2026-01', date: '2026-01-09', software: 'test 1', earlier: [] },
  sha256,
);
const second = makeEdition(
  knowledgeBase,
  { label: '2026-01-20', date: '2026-01-20', software: 'test 1', earlier: [first] },
  sha256,
);

describe('readEditions', () => {
  test('reads what was written, the newest first', () => {
    const { editions, problems } = readEditions(folderWith(first, second));
    expect(problems).toEqual([]);
    expect(editions).toEqual([second, first]);
  });

  test('finds none where there is no folder', () => {
    expect(readEditions(folderWith())).toEqual({ editions: [], problems: [] });
  });

  test.for([
    [
      'a record that was changed',
      (text: string) => text.replace('/claims/bill-will-pass/', '/claims/bill-may-pass/'),
      'its checksum differs',
    ],
    ['another date', (text: string) => text.replace('2026-01-09', '2026-01-10'), 'its checksum differs'],
    [
      'another label',
      (text: string) => text.replace('"label": "2026-01"', '"label": "2026-03"'),
      'named for another edition',
    ],
    ['no JSON', () => '{', 'not valid JSON'],
    [
      'another format',
      (text: string) => text.replace('"format": 1', '"format": 2'),
      'not an edition: format',
    ],
    [
      'a key too many',
      (text: string) => text.replace('"format": 1', '"format": 1, "more": 1'),
      'not an edition',
    ],
  ] as const)('finds %s', ([, change, message]) => {
    const folder = folderWith(first);
    const path = join(folder, 'editions/2026-01.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, change(text));
    expect(change(text)).not.toBe(text);
    expect(readEditions(folder).problems).toEqual([
      { file: 'editions/2026-01.json', message: expect.stringContaining(message) },
    ]);
  });

  test('finds that one was taken out', () => {
    expect(readEditions(folderWith(second)).problems).toEqual([
      {
        file: 'editions/2026-01-20.json',
        message: 'it follows edition `2026-01`, but none stands before it',
      },
    ]);
  });

  test('finds that one was made again', () => {
    const again = makeEdition(
      knowledgeBase,
      { label: '2026-01', date: '2026-01-10', software: 'test 1', earlier: [] },
      sha256,
    );
    expect(readEditions(folderWith(again, second)).problems).toEqual([
      {
        file: 'editions/2026-01-20.json',
        message: 'edition `2026-01`, which it follows, is not what it was',
      },
    ]);
  });

  test.for<[name: string, facts: object, message: string]>([
    [
      'was made before what its label says',
      { label: '2026-03' },
      'made on 2026-02-01, before what its label says',
    ],
    ['was made before the one it follows', { date: '2026-01-19', label: '2026-01-19' }, 'before edition'],
    ['holds what nobody sees', { software: 'test\u202E 1' }, 'it holds U+202E'],
  ])('finds that one %s', ([, facts, message]) => {
    const sound = { label: '2026-01-18', date: '2026-01-20', software: 'test 1' };
    const before = makeEdition(knowledgeBase, { ...sound, earlier: [] }, sha256);
    const after = { label: '2026-02', date: '2026-02-01', software: 'test 1', ...facts };
    const later = makeEdition(knowledgeBase, { ...after, earlier: [before] }, sha256);
    expect(readEditions(folderWith(before, later)).problems).toEqual([
      { file: `editions/${after.label}.json`, message: expect.stringContaining(message) },
    ]);
  });

  test('is indifferent to formatting', () => {
    const folder = folderWith();
    writeEdition(folder, first);
    writeFileSync(join(folder, 'editions/2026-01.json'), JSON.stringify(first));
    expect(readEditions(folder)).toEqual({ editions: [first], problems: [] });
  });
});

function folderWith(...editions: readonly Edition[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const edition of editions) writeEdition(folder, edition);
  return folder;
}
