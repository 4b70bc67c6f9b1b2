import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvPath, guardFormula, tableCsv } from '#export/csv.ts';
import { whole } from '#export/file-facts.ts';
import { dataPackageJson } from '#export/data-package.ts';
import { tables } from '#export/tables/tables.ts';
import { sha256 } from '#files/sha256.ts';
import { corpora } from './corpora.ts';
import { unguardFormula } from './unguard-formula.ts';

describe.each(corpora)('the data package of the $name', ({ context }) => {
  let folder = '';
  let read: Package;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'data-package-'));
    mkdirSync(join(folder, 'csv'));
    for (const table of tables)
      writeFileSync(join(folder, csvPath(table).slice('/data/'.length)), whole(tableCsv(table, context)));
    const descriptor = JSON.parse(dataPackageJson(context)) as object;
    read = await Package.load(descriptor, { basePath: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is valid', () => {
    expect(read.errors).toEqual([]);
    expect(read.valid).toBe(true);
    expect(read.resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
  });

  test.each(tables)('has the table $name cell by cell, and every row it refers to', async (table) => {
    const resource = read.resources.find(({ name }) => name === table.name);
    const rows = (await resource?.read({ keyed: true })) ?? [];
    const cells = rows.map((row) =>
      Object.values(row).map((cell) =>
        typeof cell === 'string' ? unguardFormula(cell) : (cell ?? undefined),
      ),
    );
    expect(cells).toEqual(table.rows(context));
    expect(await resource?.checkRelations()).toBe(true);
  });

  test('gives the hash of each file', () => {
    const { resources } = JSON.parse(dataPackageJson(context)) as {
      resources: { name: string; hash: string; bytes: number }[];
    };
    for (const table of tables) {
      const text = whole(tableCsv(table, context));
      expect(resources.find(({ name }) => name === table.name)).toMatchObject({
        hash: `sha256:${sha256(text)}`,
        bytes: Buffer.byteLength(text),
      });
    }
  });
});

describe('the tables', () => {
  test('refer only to tables that have an id', () => {
    const withId = new Set(tables.filter(({ key }) => key.join() === 'id').map(({ name }) => name));
    const references = tables.flatMap(({ columns }) => columns.flatMap((column) => column.references ?? []));
    expect(references.filter((name) => !withId.has(name))).toEqual([]);
  });

  test('have keys among their required columns', () => {
    for (const { key, columns } of tables)
      for (const name of key) expect(columns.find((column) => column.name === name)?.required).toBe(true);
  });
});

describe('text that begins a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+31 20', "'+31 20"],
    ['-5 degrees', "'-5 degrees"],
    ['@home', "'@home"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ["'90s models", "''90s models"],
    ['plain', 'plain'],
    ['a = b', 'a = b'],
  ])('%j is written as %j and read back', (text, written) => {
    expect(guardFormula(text)).toBe(written);
    expect(unguardFormula(written)).toBe(text);
  });
});
