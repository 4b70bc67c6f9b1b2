import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resultsOf } from '#export/search-results.ts';
import { readPagefindFile } from '#files/pagefind/words.ts';
import { buildSearchIndex, placeSearchIndex } from '#files/search-index.ts';
import type { SearchRecord } from '#knowledge/search-record.ts';

const records: readonly SearchRecord[] = ['one', 'two', 'three'].map((word) => ({
  url: `/claims/${word}/`,
  content: `Content of ${word}.`,
  meta: { title: `Claim ${word}` },
  ...(word === 'two' && { called: ['Two', 'the second'] }),
  filters: { collection: ['Claim'], actor: [word] },
}));

const temporary = mkdtempSync(join(tmpdir(), 'search-index-'));
const cache = join(temporary, 'cache');
let folder: string;
beforeAll(async () => {
  folder = await buildSearchIndex(records, 'en', { cache });
});
afterAll(() => rmSync(temporary, { recursive: true }));

test('holds an index, the table of filters and the words, and nothing that is not used', () => {
  expect(
    globSync('*', { cwd: folder })
      .map((name) => name.replace(/\.[0-9a-f]{8}/, ''))
      .sort(),
  ).toEqual([
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.js',
    'pagefind.pf_meta',
    'search-filters.json',
    'search-parts.json',
    'search-terms.json',
    'wasm.en.pagefind',
    'wasm.unknown.pagefind',
  ]);
  expect(globSync('fragment/*', { cwd: folder })).toHaveLength(records.length);
});

test('numbers the records in the index as in the table of filters', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const urls = resultsOf(read('search-parts.json')).map(({ id, noun }) => {
    const result = readPagefindFile(join(folder, 'fragment', `${id}.pf_fragment`));
    return [JSON.parse(result.toString('utf8')).url, noun];
  });
  expect(urls).toEqual(records.map(({ url }) => [url, 'Claim']));
  expect(read('search-filters.json').actor).toEqual({ values: ['one', 'three', 'two'], of: [[0], [2], [1]] });
});

test('says what results are called', () => {
  const [part] = JSON.parse(readFileSync(join(folder, 'search-parts.json'), 'utf8'));
  expect(part.called).toEqual([[1, 'Two', 'the second']]);
});

test('is the same for the same records, byte for byte', async () => {
  const again = await buildSearchIndex(records, 'en', { cache: join(temporary, 'other-cache') });
  const files = globSync('**/*.*', { cwd: folder }).sort();
  expect(globSync('**/*.*', { cwd: again }).sort()).toEqual(files);
  const differing = files.filter(
    (name) => !readFileSync(join(folder, name)).equals(readFileSync(join(again, name))),
  );
  expect(differing).toEqual([]);
});

test('is not built again for the same records', async () => {
  writeFileSync(join(folder, 'kept'), '');
  expect(await buildSearchIndex(structuredClone(records), 'en', { cache })).toBe(folder);
  expect(existsSync(join(folder, 'kept'))).toBe(true);
  rmSync(join(folder, 'kept'));
});

test('is built anew when a record changes, and the old one goes', async () => {
  const others = join(temporary, 'changing');
  const before = await buildSearchIndex(records, 'en', { cache: others });
  const after = await buildSearchIndex(records.slice(1), 'en', { cache: others });
  expect(after).not.toBe(before);
  expect([existsSync(before), globSync('fragment/*', { cwd: after }).length]).toEqual([false, 2]);
});

test('is what a clean one is, where an earlier one was used again', async () => {
  const others = join(temporary, 'edited');
  const texts = ['Nobody drinks it cold.', 'Some drink it cold, and hot.', ''];
  for (const [place, content] of texts.entries()) {
    const edited = records.with(place, { ...(records[place] as SearchRecord), content });
    const after = await buildSearchIndex(edited, 'en', { cache: others });
    const clean = await buildSearchIndex(edited, 'en', { cache: join(temporary, `clean-${place}`) });
    expect(contentsOf(after)).toEqual(contentsOf(clean));
  }
});

function contentsOf(folder: string): Record<string, string> {
  const names = globSync('**/*.*', { cwd: folder }).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

test('replaces what stood in its place', () => {
  const place = join(temporary, 'site', 'pagefind');
  placeSearchIndex(folder, place);
  writeFileSync(join(place, 'stale'), '');
  placeSearchIndex(folder, place);
  expect(globSync('**/*.*', { cwd: place }).sort()).toEqual(globSync('**/*.*', { cwd: folder }).sort());
  expect(existsSync(join(place, 'stale'))).toBe(false);
});
