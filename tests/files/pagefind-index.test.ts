import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CborWriter, readCbor } from '#files/pagefind/cbor.ts';
import { readPagefindFile } from '#files/pagefind/words.ts';
import { readTexts, type PagefindRecord } from '#files/pagefind/texts.ts';
import { writePagefindIndex } from '#files/pagefind/write-index.ts';

const texts = [
  'Zürich’s café-owners said: “thin porcelain cracks in the heat” – H.R. 1234, § 2(a) · twice cracks',
  'E-mail, e-mail, email & WKWebView; snake_case and CamelCase; 1,300 degrees; 3.5%',
  '“Überraschung” in the Café: naïve coöperation of owners’ owners',
  'A single\u00a0space, a\ttab,\na line; — alone; 🌦️ cloud🌦️cannon; ſ ß ẞ İstanbul',
  "running runs ran runner; don’t won't l’État; a/b/c",
  '漢字かな交じり文 and ไทย in English; Ωμέγα ΣΊΣΥΦΟΣ',
  '',
];
/** Of these, Pagefind makes one word more in content than in metadata; ours finds by it in both. */
const onlyInContent = 'x.y.z http://example.org/a_b?c=d';
const records: readonly PagefindRecord[] = texts.map((content, index) => ({
  url: `/claims/${index}/`,
  content: `${content} ${texts[(index + 3) % texts.length]} ${onlyInContent}`,
  meta: {
    title: texts[(index + 1) % texts.length] || 'Untitled',
    ...(index % 2 === 0 && { byline: `Müller and Muller, owners ${index}` }),
  },
  filters: { collection: ['Claim'] },
}));

const folder = mkdtempSync(join(tmpdir(), 'pagefind-index-'));
const own = join(folder, 'own');
const theirs = join(folder, 'theirs');
const chunkSize = 60;

beforeAll(async () => {
  mkdirSync(own);
  const { read, tokens } = readTexts(records, 'en');
  await writePagefindIndex(read, tokens, own, { language: 'en', mark: 'abcd', chunkSize });
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
  const { index } = await createIndex({});
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  for (const { url, content, meta } of records)
    await index?.addCustomRecord({ url, content, language: 'en', meta: { ...meta } });
  await index?.writeFiles({ outputPath: theirs });
  await close();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the index is what Pagefind makes of the same records', () => {
  test('word by word, with pages, places and spellings', () => {
    expect(wordsOf(own)).toEqual(wordsOf(theirs));
  });

  test('in the same files, found by the same borders', () => {
    expect(metaOf(own).chunks).toEqual(metaOf(theirs).chunks);
    expect(metaOf(own).chunks.length).toBeGreaterThan(5);
  });

  test('with the same version and fields, and lengths to a sixteenth', () => {
    const [mine, its] = [metaOf(own), metaOf(theirs)];
    expect([mine.version, mine.fields]).toEqual([its.version, its.fields]);
    expect(mine.lengths).toHaveLength(records.length);
    for (const [page, length] of its.lengths.entries())
      expect(Math.abs((mine.lengths[page] ?? 0) - length) / length).toBeLessThanOrEqual(1 / 16);
  });

  test('with results alike, but for their filters', () => {
    const results = (path: string) =>
      filesOf(path, 'fragment')
        .map((file) => ({ ...JSON.parse(readPagefindFile(file).toString('utf8')), filters: undefined }))
        .sort((a, b) => (a.url < b.url ? -1 : 1));
    expect(results(own)).toEqual(results(theirs));
  });

  test('with the same program, and an entry that names the index', () => {
    const program = (path: string) =>
      globSync('{pagefind,pagefind-worker}.js', { cwd: path }).map((name) =>
        readFileSync(join(path, name), 'utf8'),
      );
    expect(program(own)).toEqual(program(theirs));
    expect(JSON.parse(readFileSync(join(own, 'pagefind-entry.json'), 'utf8'))).toMatchObject({
      languages: { en: { hash: 'abcd', wasm: 'en', page_count: records.length } },
    });
  });
});

test('a language without spaces is found word by word', async () => {
  const unspaced = join(folder, 'unspaced');
  mkdirSync(unspaced);
  const record = { url: '/', content: '漢字を読む人', meta: { title: '日本語の本' }, filters: {} };
  const { read, tokens } = readTexts([record], 'ja');
  await writePagefindIndex(read, tokens, unspaced, { language: 'ja', mark: 'abcd', chunkSize });
  expect(wordsOf(unspaced).map(([word]) => word)).toEqual(
    ['漢字', 'を', '読む', '人', '日本語', 'の', '本'].toSorted(),
  );
  expect(JSON.parse(readFileSync(join(unspaced, 'pagefind-entry.json'), 'utf8')).languages).toEqual({
    ja: { hash: 'abcd', wasm: null, page_count: 1 },
  });
});

test('no records make an index that finds nothing', async () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  await writePagefindIndex([], [], empty, { language: 'en', mark: 'abcd', chunkSize });
  expect([metaOf(empty).lengths, filesOf(empty, '{index,fragment}')]).toEqual([[], []]);
});

test.for<[name: string, value: number | string]>([
  ['none', 0],
  ['what fits the first byte', 23],
  ['a byte', 24],
  ['two bytes', 256],
  ['four bytes', 70_000],
  ['negative', -25],
  ['text longer than the first buffer', 'ä'.repeat(70_000)],
])('CBOR is read back: %s', ([, value]) => {
  const to = new CborWriter();
  to.array(1);
  if (typeof value === 'string') to.text(value);
  else to.number(value);
  expect(readCbor(to.take())).toEqual([value]);
});

type Word = [word: string, pages: unknown, forms: [string, unknown][]];

function wordsOf(path: string): Word[] {
  return filesOf(path, 'index')
    .flatMap((file) => (readCbor(readPagefindFile(file)) as unknown as [Word[]])[0])
    .map(([word, pages, forms]): Word => [word, pages, forms.toSorted()])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function metaOf(path: string) {
  const [file = ''] = globSync(join(path, '*.pf_meta'));
  const [version, pages, chunks, , , fields] = readCbor(readPagefindFile(file)) as unknown as [
    string,
    [string, number, string][],
    [string, string, string][],
    unknown,
    unknown,
    string[],
  ];
  return {
    version,
    fields,
    lengths: pages.map(([, length]) => length),
    chunks: chunks.map(([from, to]) => [from, to]),
  };
}

function filesOf(path: string, kind: string): string[] {
  return globSync(join(path, kind, '*'));
}
