import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinParts, markPart } from '../../../src/cli/join-parts.ts';
import { buildSearchIndex, placeSearchIndex } from '#files/search-index.ts';
import type { SearchRecord } from '#knowledge/search-record.ts';
import { SearchEngine } from '#components/search/engine.ts';
import { pagefindOptions, type Pagefind } from '#components/search/pagefind.ts';

const record = (id: string, title: string, kind: string): SearchRecord => ({
  url: `/claims/${id}/`,
  content: `${title} Somebody says so.`,
  meta: { title },
  called: [title.split(' ').slice(0, 2).join(' ')],
  filters: { collection: ['Claim'], kind: [kind] },
});

const records = ['Milk', 'Sugar', 'Lemon', 'Honey', 'Ginger', 'Mint'].map((name, index) =>
  record(name.toLowerCase(), `${name} makes the tea better.`, index % 2 === 0 ? 'causal' : 'empirical'),
);
const elsewhere = [record('coffee', 'Milk makes the coffee better.', 'causal')];

/** Three sites on one server: one of one index, one of three parts, and one with other records. */
const folder = mkdtempSync(join(tmpdir(), 'indexes-'));
let server: Server;
let origin: string;

beforeAll(async () => {
  const build = async (site: string, own: readonly SearchRecord[], number?: number): Promise<void> => {
    const shard = number === undefined ? undefined : { number, of: 3 };
    const index = await buildSearchIndex(own, 'en', { cache: join(folder, `${site}-cache`), shard });
    placeSearchIndex(index, join(folder, site, 'pagefind'));
    if (shard) markPart(join(folder, site), shard, own);
  };
  await build('whole', records);
  for (const number of [1, 2, 3]) await build(`part-${number}`, records, number);
  await build('other', elsewhere);
  const parts = [1, 2, 3].map((number) => join(folder, `part-${number}`));
  expect(joinParts(parts, join(folder, 'joined'))).toEqual([]);
  cpSync(join(folder, 'whole', 'pagefind', 'pagefind.js'), join(folder, 'pagefind.js'));
  server = createServer(({ url = '/' }, response) => {
    const file = join(folder, new URL(url, 'http://localhost').pathname);
    if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
}, 120_000);

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function load(basePath: string): Promise<Pagefind> {
  const { createInstance } = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  const pagefind = createInstance({ ...pagefindOptions, basePath, language: 'en' });
  await pagefind.init();
  return pagefind;
}

const engineOf = (site: string, ...others: string[]): SearchEngine =>
  new SearchEngine(
    `${origin}/${site}/`,
    'en',
    others.map((name) => ({ name, address: `${origin}/${name}/` })),
    load,
  );

async function found(engine: SearchEngine, query: string): Promise<string[]> {
  const { hits, shown } = await engine.find(query);
  const results = await Promise.all(hits.map((hit) => engine.read(hit, shown)));
  return results.map(({ href }) => href.replace(origin, '')).sort();
}

describe('a site joined of three parts', () => {
  test.for(['tea', 'lemon', '"honey makes"', 'somebody says', 'gingr'])(
    'finds the same for %s',
    async (query) => {
      const whole = await found(engineOf('whole'), query);
      expect(whole.length).toBeGreaterThan(0);
      expect(
        (await found(engineOf('joined'), query)).map((href) => href.replace('/joined/', '/whole/')),
      ).toEqual(whole);
    },
  );

  test('finds by its name what any of them has', async () => {
    for (const name of ['Milk', 'Sugar', 'Lemon', 'Honey', 'Ginger', 'Mint']) {
      const { hits } = await engineOf('joined').find(`what is ${name}makes?`);
      expect((await hits[0]?.data())?.url).toMatch(`/claims/${name.toLowerCase()}/`);
    }
  });

  test('knows what each result is, whichever index has it', async () => {
    const engine = engineOf('joined');
    const [{ rows }, hits] = await Promise.all([engine.filtering(), engine.all()]);
    expect(hits).toHaveLength(records.length);
    expect(hits.every(({ id }) => rows.has(id))).toBe(true);
  });
});

describe('another knowledge base', () => {
  test('is searched as well, and its results say so', async () => {
    const engine = engineOf('joined', 'other');
    const { hits } = await engine.find('milk');
    const results = await Promise.all(hits.map((hit) => engine.read(hit, 'milk')));
    expect(results.map(({ href, site }) => [href.replace(origin, ''), site]).sort()).toEqual([
      ['/joined/claims/milk/', undefined],
      ['/other/claims/coffee/', 'other'],
    ]);
    const { table, rows } = await engine.filtering();
    expect(table.collection.of).toHaveLength(records.length + 1);
    expect(hits.every(({ id }) => rows.has(id))).toBe(true);
  });

  test('that does not answer is left out, and named', async () => {
    const engine = engineOf('whole', 'nowhere');
    expect(await found(engine, 'milk')).toEqual(['/whole/claims/milk/']);
    expect((await engine.unreachable()).map(({ name }) => name)).toEqual(['nowhere']);
  });
});
