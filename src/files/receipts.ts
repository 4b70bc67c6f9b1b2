import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { formatReceipt, type Receipt } from '#domain/annotation/receipt.ts';
import { receipt as schema } from '#schema/receipt.ts';
import { readMachineFiles } from './content-folder.ts';
import { readMachineJson, type FileProblem } from './machine-json.ts';
import { writeFileAtomically } from './write-file.ts';

/** The committed receipts by source, and what is wrong with the files that hold none, whose quotations count as unchecked. */
export interface ReadReceipts {
  readonly receipts: ReadonlyMap<string, Receipt>;
  readonly problems: readonly FileProblem[];
}

/** Reads `content/receipts/`, each receipt under the name of its file. Never throws for what a file holds. */
export function readReceipts(content: string): ReadReceipts {
  const receipts = new Map<string, Receipt>();
  const problems: FileProblem[] = [];
  for (const { path: file, text } of readMachineFiles(content, 'receipts')) {
    const read = parseReceipt(text, posix.basename(file, '.json'));
    if (typeof read === 'string') problems.push({ file, message: read });
    else receipts.set(read.source, read);
  }
  return { receipts, problems };
}

/** Writes the receipt of a source, unless its file holds just that. @returns whether the file changed */
export function writeReceipt(content: string, receipt: Receipt): boolean {
  const path = receiptPath(content, receipt.source);
  const text = formatReceipt(receipt);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  writeFileAtomically(path, text);
  return true;
}

export function removeReceipt(content: string, source: string): void {
  rmSync(receiptPath(content, source), { force: true });
}

function receiptPath(content: string, source: string): string {
  return join(content, 'receipts', `${source}.json`);
}

/** The receipt, or why there is none. */
function parseReceipt(text: string, source: string): Receipt | string {
  const read = readMachineJson(text, schema, 'a receipt');
  return typeof read === 'string' || read.source === source
    ? read
    : `the file is named for \`${source}\`, but is about \`${read.source}\``;
}
