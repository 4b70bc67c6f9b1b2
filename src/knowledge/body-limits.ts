/** Something in a body that programs which read Markdown would take minutes or all memory for. */
export interface Excess {
  /** In the body. */
  readonly offset: number;
  readonly message: string;
}

/** More than anybody writes; each was seen to take a second or less, and ten times as much to take minutes. */
const most = {
  length: 250_000,
  depth: 20,
  lines: 1000,
  columns: 100,
  cells: 20_000,
  marks: 1000,
  braces: 100,
};

/** Parts of a body in each other, as programs count them: of a list its points as well, of a paragraph what is emphasised in it. */
export const deepestPart = 64;

const deeper = new RegExp(`(?:(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))[ \\t]*){${most.depth + 1}}`);

/**
 * The first thing in a body that is too much of its kind: signs in all, containers in containers, lines without a blank one, columns of a
 * table and cells of all tables, quotation marks and dots that are to be set as a typographer would, braces.
 */
export function bodyExcess(body: string): Excess | undefined {
  if (body.length > most.length)
    return { offset: most.length, message: `more than ${most.length} characters` };
  const deep = deeper.exec(body);
  if (deep)
    return { offset: deep.index, message: `quotations or lists more than ${most.depth} deep in each other` };
  let offset = 0;
  let cells = 0;
  for (const block of body.split(/(?<=\n[ \t]*\r?\n)/)) {
    const message = excessOf(block);
    if (message) return { offset, message };
    cells += cellsOf(block);
    if (cells > most.cells) return { offset, message: `tables of more than ${most.cells} cells in all` };
    offset += block.length;
  }
  return undefined;
}

function excessOf(block: string): string | undefined {
  if (block.length <= most.braces) return undefined;
  if (count(block, /["'“”‘’]|\.\.|--/g) > most.marks)
    return `more than ${most.marks} quotation marks, dashes and dots in one paragraph`;
  if (count(block, /[{}]/g) > most.braces) return `more than ${most.braces} braces in one paragraph`;
  if (count(block, /\n/g) > most.lines) return `more than ${most.lines} lines without a blank one`;
  return columnsOf(block) > most.columns ? `a table of more than ${most.columns} columns` : undefined;
}

/** A row has as many cells as the first one, however few are written. */
function cellsOf(block: string): number {
  return block.includes('|') ? columnsOf(block) * count(block, /\n/g) : 0;
}

function columnsOf(block: string): number {
  return block.split('\n').reduce((most, line) => Math.max(most, count(line, /\|/g)), 0);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
