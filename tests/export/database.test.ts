import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleQueries } from '#export/example-queries.ts';
import { tables } from '#export/tables/tables.ts';
import { writeDatabase } from '#files/database.ts';
import { changesOf } from '#knowledge/changes.ts';
import type { AnyEntry } from '#knowledge/entry.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { teaContext } from '../tea-context.ts';
import { corpora } from './corpora.ts';

describe.each(corpora)('the database of the $name', ({ context }) => {
  const bytes = writeDatabase(tables, context);
  const database = new DatabaseSync(':memory:');
  database.deserialize(bytes);
  afterAll(() => database.close());

  test('is the same, byte for byte, when it is written again', () => {
    expect(Buffer.from(writeDatabase(tables, context)).equals(bytes)).toBe(true);
  });

  test('is sound, and every foreign key leads to a row', () => {
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  });

  test.each(tables)('has the rows of the table $name', (table) => {
    const rows = database.prepare(`SELECT * FROM "${table.name}" ORDER BY rowid`).all();
    expect(rows.map((row) => Object.values(row).map((cell) => cell ?? undefined))).toEqual(
      table.rows(context),
    );
  });

  test('finds who refers to a row without reading whole tables', () => {
    const references = tables.flatMap(({ name, columns }) =>
      columns.flatMap((column) => (column.references === undefined ? [] : [[name, column.name]])),
    );
    expect(references.length).toBeGreaterThan(20);
    for (const [table, column] of references) {
      const plan = database
        .prepare(`EXPLAIN QUERY PLAN SELECT * FROM "${table}" WHERE "${column}" = 'x'`)
        .all();
      expect(String(plan[0]?.['detail']), `${table}.${column}`).toMatch(/^SEARCH /);
    }
  });

  test('tells of every change that the feeds tell of', () => {
    const count = (sql: string): unknown => Object.values(database.prepare(sql).get() ?? {})[0];
    const changes = changesOf(context);
    expect(count('SELECT count(*) FROM corrections') as number).toBe(
      changes.filter(({ kind }) => kind === 'corrected').length,
    );
    expect(count('SELECT count(*) FROM tombstones') as number).toBe(
      changes.filter(({ kind }) => kind === 'withdrawn').length,
    );
  });

  test.each([
    ['bodies', ({ body }: AnyEntry) => (body.trim() === '' ? 0 : 1)],
    ['doubts', ({ data }: AnyEntry) => data.doubts.length],
    ['disagreements', ({ data }: AnyEntry) => data.disagreements.flatMap(({ versions }) => versions).length],
    ['aliases', ({ data }: AnyEntry) => data.aliases.length],
  ] as const)('has the %s of every record', (name, count) => {
    const expected = [...allEntries(context.knowledgeBase)].reduce((sum, entry) => sum + count(entry), 0);
    expect(database.prepare(`SELECT count(*) AS rows FROM ${name}`).get()).toEqual({ rows: expected });
  });

  test.each(exampleQueries)('answers: $title', ({ sql }) => {
    expect(() => database.prepare(sql).all()).not.toThrow();
  });
});

test('the second debate has a row in every table', () => {
  const context = teaContext();
  expect(tables.filter((table) => table.rows(context).length === 0).map(({ name }) => name)).toEqual([]);
});

describe('the example queries', () => {
  const database = new DatabaseSync(':memory:');
  database.deserialize(writeDatabase(tables, teaContext()));
  afterAll(() => database.close());

  test.each(exampleQueries)('find something: $title', ({ sql }) => {
    expect(database.prepare(sql).all().length).toBeGreaterThan(0);
  });
});
