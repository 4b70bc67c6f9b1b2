import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleQueries } from '#export/example-queries.ts';
import { tables } from '#export/tables/tables.ts';
import { writeDatabase } from '#files/database.ts';
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

  test.each(exampleQueries)('answers: $title', ({ sql }) => {
    expect(() => database.prepare(sql).all()).not.toThrow();
  });
});

describe('the example queries', () => {
  const database = new DatabaseSync(':memory:');
  database.deserialize(writeDatabase(tables, teaContext()));
  afterAll(() => database.close());

  test.each(exampleQueries)('find something: $title', ({ sql }) => {
    expect(database.prepare(sql).all().length).toBeGreaterThan(0);
  });
});
