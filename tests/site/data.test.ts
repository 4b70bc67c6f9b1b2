import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { dataFiles } from '#export/data-files.ts';
import { formatBytes } from '#export/data-view.ts';
import { descriptions } from '#export/descriptions.ts';
import { base, debate, fixture } from '../runner/sites.ts';
import { builtPages, isEntryOf, isMoved } from './built-pages.ts';

/** A moment as feeds give it. */
const day = expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/);

describe.each([debate, fixture])('the data of the $name', (site) => {
  const bytes = (path: string): Buffer => readFileSync(join(site.folder, path));
  const json = <Value>(path: string): Value => JSON.parse(bytes(path).toString('utf8')) as Value;
  const page = (path: string) => {
    const found = builtPages(site).find((candidate) => candidate.path === base + path);
    if (!found) throw new Error(`there is no page /${path}`);
    return found;
  };

  test('has every file of its list', () => {
    const missing = [...dataFiles, ...descriptions].filter(
      ({ path }) => !existsSync(join(site.folder, path)),
    );
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  test('is offered with the size each file has', () => {
    const { $ } = page('data/');
    const rows = $('.files > li').toArray();
    expect(rows.length).toBeGreaterThanOrEqual(dataFiles.length + descriptions.length);
    for (const row of rows) {
      const path = ($(row).find('a').attr('href') ?? '').slice(base.length);
      expect(`${path} ${$(row).find('.row-meta span').eq(1).text()}`).toBe(
        `${path} ${formatBytes(bytes(path).length)}`,
      );
    }
  });

  test('has the hash of each table', () => {
    const { resources } = json<{ resources: { path: string; hash: string }[] }>('data/datapackage.json');
    for (const { path, hash } of resources)
      expect(hash).toBe(
        `sha256:${createHash('sha256')
          .update(bytes(`data/${path}`))
          .digest('hex')}`,
      );
  });

  test('describes every file with the hash it has', () => {
    const { distribution } = json<{ distribution: { '@id': string; checksum: { checksumValue: string } }[] }>(
      'data/dcat.jsonld',
    );
    expect(distribution.map(({ '@id': id }) => id.split('/data/')[1])).toEqual(
      expect.arrayContaining(['sources.bib', 'sources.ris', 'sources.csl.json', 'knowledge-base.sqlite']),
    );
    for (const { '@id': id, checksum } of distribution)
      expect(
        createHash('sha256')
          .update(bytes(`data/${id.split('/data/')[1]}`))
          .digest('hex'),
        id,
      ).toBe(checksum.checksumValue);
  });

  test('has a file beside every claim’s page, the record of the whole', () => {
    const claims = builtPages(site).filter((candidate) => isEntryOf('claims', candidate));
    const whole = json<{ claims: { id: string }[]; tombstones: { id: string }[] }>(
      'data/knowledge-base.json',
    );
    for (const { path } of claims) {
      const own = json<{ id: string; $schema?: string }>(`${path.slice(base.length)}claim.json`);
      const { $schema, ...record } = own;
      expect([...whole.claims, ...whole.tombstones]).toContainEqual(
        $schema ? record : expect.objectContaining({ id: own.id }),
      );
    }
  });

  test('has the claims in the database too', () => {
    const database = new DatabaseSync(join(site.folder, 'data', 'knowledge-base.sqlite'), { readOnly: true });
    const rows = database.prepare('SELECT id FROM claims').all();
    database.close();
    expect(rows.map(({ id }) => id)).toEqual(
      json<{ claims: { id: string }[] }>('data/claims.json').claims.map(({ id }) => id),
    );
  });

  test('names its feeds on every page', () => {
    for (const { $ } of builtPages(site))
      expect($('link[rel=alternate][type="application/atom+xml"]').length).toBeGreaterThanOrEqual(2);
  });

  test('has feeds that can be read, of entries that have all they must, each with a page', async () => {
    const built = new Set(builtPages(site).map(({ path }) => path));
    const feeds = globSync('{.,questions/*}/*.atom', { cwd: site.folder });
    expect(feeds.length).toBeGreaterThan(2);
    for (const name of feeds) {
      const text = bytes(name).toString('utf8');
      const { valid, errors } = await validateXML({
        xml: { fileName: name, contents: text },
        normalization: 'format',
      });
      expect({ valid, errors }, name).toEqual({ valid: true, errors: [] });
      const feed = parseAtomFeed(text);
      expect(feed, name).toMatchObject({ id: expect.any(String), updated: day });
      for (const { id, title, published, updated, links } of feed.entries ?? []) {
        expect({ id, title: title?.value, published, updated }, name).toEqual({
          id: expect.stringMatching(/^tag:/),
          title: expect.stringMatching(/\S/),
          published: day,
          updated: day,
        });
        expect(built).toContain(new URL(links?.[0]?.href ?? '').pathname);
      }
    }
    for (const item of json<{ items: Record<string, unknown>[] }>('feed.json').items)
      expect(item).toMatchObject({
        id: expect.stringMatching(/^tag:/),
        date_published: day,
        date_modified: day,
      });
  });

  test('has an argument map whose edges lie between nodes of it', () => {
    const { nodes, edges } = json<{ nodes: { nodeID: string }[]; edges: { fromID: string; toID: string }[] }>(
      'data/argument.aif.json',
    );
    const known = new Set(nodes.map(({ nodeID }) => nodeID));
    expect(edges.flatMap(({ fromID, toID }) => [fromID, toID]).filter((id) => !known.has(id))).toEqual([]);
  });

  test('has references that are closed, each of them', () => {
    const files = globSync('**/*.{bib,ris}', { cwd: site.folder });
    expect(files.length).toBeGreaterThanOrEqual(2);
    for (const name of files) {
      const text = bytes(name).toString('utf8');
      const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
      const [opened, closed] = name.endsWith('.bib') ? [/^@/gm, /^\}$/gm] : [/^TY {2}- /gm, /^ER {2}- /gm];
      expect(count(opened), name).toBeGreaterThan(0);
      expect(count(closed), name).toBe(count(opened));
      if (name.endsWith('.bib')) expect(count(/(?<!\\)\{/g), name).toBe(count(/(?<!\\)\}/g));
    }
  });

  test('has no cell in its tables that begins a formula', () => {
    for (const name of globSync('data/csv/*.csv', { cwd: site.folder })) {
      const cells = [
        ...bytes(name)
          .toString('utf8')
          .matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(?:,|\r\n)/g),
      ];
      const texts = cells.map(([, cell = '']) => cell.replace(/^"/, ''));
      expect(
        texts.filter((text) => /^[=+\-@\t\r＝＋－＠]/.test(text) && Number.isNaN(Number(text))),
        name,
      ).toEqual([]);
    }
  });

  test('has a sitemap of the pages that search engines may show, and of no others', () => {
    const addresses = [
      ...bytes('sitemap.xml')
        .toString('utf8')
        .matchAll(/<loc>([^<]+)<\/loc>/g),
    ].map(([, loc = '']) => loc);
    const paths = addresses.map((address) => new URL(address).pathname);
    const built = new Set(builtPages(site).map(({ path }) => path));
    expect(paths.filter((path) => !built.has(path))).toEqual([]);
    expect(paths.length).toBe(new Set(paths).size);
    // Pages behind the first of a list are found from that one.
    const indexed = builtPages(site)
      .filter((found) => !isMoved(found) && found.$('meta[name=robots][content=noindex]').length === 0)
      .map(({ path }) => path)
      .filter((path) => !/\/page\/\d+\/$/.test(path));
    expect(paths.toSorted()).toEqual(indexed.toSorted());
  });

  test('has JSON that can be read in every file that says so', () => {
    for (const name of globSync('{data,claims,.}/**/*.{json,jsonld}', {
      cwd: site.folder,
      exclude: ['pagefind'],
    }))
      expect(() => json(name), name).not.toThrow();
  });
});
