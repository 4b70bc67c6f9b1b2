import type { ViewContext } from '#knowledge/views/context.ts';
import type { Cell, Table } from './tables/table.ts';

/** The path of a table's file under the site's root. */
export function csvPath({ name }: Table): string {
  return `/data/csv/${name}.csv`;
}

/**
 * A table as a CSV file: UTF-8, a header row, commas, lines that end in CR LF, cells quoted where they must be.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function* tableCsv(table: Table, context: ViewContext): Generator<string> {
  yield csvLine(table.columns.map(({ name }) => name));
  for (const cells of table.rows(context)) yield csvLine(cells);
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const safe = guardFormula(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a spreadsheet may take for the beginning of a formula, and the guard itself. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠']/;

/**
 * Text that a spreadsheet might run as a formula gets an apostrophe in front, and so does text that begins with one: who
 * takes away one apostrophe at the beginning of a cell has the text as it was.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function guardFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** The same for those who read the tables, in the descriptions that go with them. */
export const guardNote =
  'In the CSV files, text that a spreadsheet could take for a formula, and text that begins with an apostrophe, has an apostrophe put in front: take one away from the beginning of a cell to have the text as it was.';
