import type { ViewContext } from '#knowledge/views/context.ts';

/** What may stand in a cell. */
export type Cell = string | number | undefined;

export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly description: string;
  /** Whether no cell is empty. */
  readonly required: boolean;
  /** The table whose `id` it holds. */
  readonly references?: string | undefined;
  readonly value: (row: Row) => Cell;
}

/** A table of the knowledge base: the CSV files, their descriptions and the database are all made from it. */
export interface Table {
  readonly name: string;
  readonly description: string;
  /** The columns that name a row. */
  readonly key: readonly string[];
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  /** The cells of each row, in the order of the columns. */
  rows(context: ViewContext): Cell[][];
}

interface TableOf<Row> {
  readonly name: string;
  readonly description: string;
  readonly key: readonly string[];
  readonly rows: (context: ViewContext) => readonly Row[];
  readonly columns: (column: ColumnKinds<Row>) => readonly Column<Row>[];
}

export function table<Row>({ name, description, key, rows, columns: describe }: TableOf<Row>): Table {
  const columns = describe({ text, optional, integer, number, link, optionalLink });
  return {
    name,
    description,
    key,
    columns,
    rows: (context) => rows(context).map((row) => columns.map(({ value }) => value(row))),
  };
}

type ColumnOf<Row, Value, Rest extends readonly unknown[] = []> = (
  name: string,
  ...rest: [...Rest, description: string, value: (row: Row) => Value]
) => Column<Row>;

export interface ColumnKinds<Row> {
  readonly text: ColumnOf<Row, string>;
  readonly optional: ColumnOf<Row, string | null | undefined>;
  readonly integer: ColumnOf<Row, number>;
  readonly number: ColumnOf<Row, number | undefined>;
  /** The id of a row of another table. */
  readonly link: ColumnOf<Row, string, [table: string]>;
  readonly optionalLink: ColumnOf<Row, string | undefined, [table: string]>;
}

export function text<Row>(name: string, description: string, value: (row: Row) => string): Column<Row> {
  return { name, type: 'string', description, required: true, value };
}

function optional<Row>(
  name: string,
  description: string,
  value: (row: Row) => string | null | undefined,
): Column<Row> {
  return { name, type: 'string', description, required: false, value: (row) => value(row) || undefined };
}

export function integer<Row>(name: string, description: string, value: (row: Row) => number): Column<Row> {
  return { name, type: 'integer', description, required: true, value };
}

function number<Row>(
  name: string,
  description: string,
  value: (row: Row) => number | undefined,
): Column<Row> {
  return { name, type: 'number', description, required: false, value };
}

export function link<Row>(
  name: string,
  references: string,
  description: string,
  value: (row: Row) => string,
): Column<Row> {
  return { name, type: 'string', description, required: true, references, value };
}

function optionalLink<Row>(
  name: string,
  references: string,
  description: string,
  value: (row: Row) => string | undefined,
): Column<Row> {
  return { name, type: 'string', description, required: false, references, value };
}

/** One of several values of a record, with its place among them, from 0. */
export interface Item<Row, Value> {
  readonly row: Row;
  readonly item: Value;
  readonly index: number;
}

export function eachOf<Row, Value>(
  rows: readonly Row[],
  list: (row: Row) => readonly Value[],
): Item<Row, Value>[] {
  return rows.flatMap((row) => list(row).map((item, index) => ({ row, item, index })));
}

/** The place of a value among those of its record. */
export const place: Column<Item<unknown, unknown>> = integer(
  'number',
  'Its place in the record, from 1.',
  ({ index }) => index + 1,
);
