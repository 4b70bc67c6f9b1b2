import { DatabaseSync } from 'node:sqlite';
import type { Cell, Table } from '#export/tables/table.ts';
import type { ViewContext } from '#knowledge/views/context.ts';

/**
 * Tables as an SQLite database, with their keys and foreign keys, and an index for each of these. Built in memory from nothing, so that the same
 * knowledge base gives the same bytes.
 */
export function writeDatabase(tables: readonly Table[], context: ViewContext): Uint8Array {
  // Tables refer to themselves: rows could not all be put in in an order that never points ahead.
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    database.exec('BEGIN');
    for (const table of tables) {
      database.exec(createTable(table));
      insertRows(database, table, table.rows(context));
      for (const index of createIndexes(table)) database.exec(index);
    }
    database.exec('COMMIT');
    return database.serialize();
  } finally {
    database.close();
  }
}

function createTable({ name, description, key, columns }: Table): string {
  const lines = columns.map(({ name: column, type, required, references }) =>
    [
      `"${column}"`,
      sqlTypes[type],
      required ? 'NOT NULL' : '',
      references === undefined ? '' : `REFERENCES "${references}" ("id")`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  const primary = `PRIMARY KEY (${key.map((column) => `"${column}"`).join(', ')})`;
  return `CREATE TABLE "${name}" ( -- ${description}\n  ${[...lines, primary].join(',\n  ')}\n)`;
}

/** Without them a question that follows a reference backwards reads a whole table for every row. */
function createIndexes({ name, key, columns }: Table): string[] {
  return columns
    .filter((column) => column.references !== undefined && column.name !== key[0])
    .map((column) => `CREATE INDEX "${name}_${column.name}" ON "${name}" ("${column.name}")`);
}

const sqlTypes = { string: 'TEXT', integer: 'INTEGER', number: 'REAL' } as const;

function insertRows(
  database: DatabaseSync,
  { name, columns }: Table,
  rows: readonly (readonly Cell[])[],
): void {
  const insert = database.prepare(`INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...row.map((cell) => cell ?? null));
}
