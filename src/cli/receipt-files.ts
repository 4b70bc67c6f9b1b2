import type { Receipt } from '#domain/annotation/receipt.ts';
import type { ReceiptDifference } from '#domain/annotation/verification.ts';
import { removeReceipt, writeReceipt } from '#files/receipts.ts';
import { entryKey } from '#knowledge/entry.ts';
import type { KnowledgeBase } from '#knowledge/knowledge-base.ts';
import { presentId } from '#knowledge/present-id.ts';
import { compareReceipts, presentReceipts, type Renewal } from '#knowledge/renew-receipts.ts';
import type { Effects } from './command.ts';

/** The receipts as they are committed, as they ought to be, and the corpus they are about. */
export interface ReceiptFiles extends Renewal {
  readonly committed: ReadonlyMap<string, Receipt>;
  readonly knowledgeBase: KnowledgeBase;
}

/** Brings the files up to date, and says of each that does not stay where it was what became of it. */
export function writeReceipts(content: string, files: ReceiptFiles, effects: Effects): void {
  const { committed, receipts } = files;
  const written = [...receipts.values()].filter((receipt) => writeReceipt(content, receipt)).length;
  const gone = [...committed.keys()].filter((source) => !receipts.has(source));
  for (const source of gone) {
    removeReceipt(content, source);
    effects.write(`receipts/${source}.json: ${fateOf(source, files)}\n`);
  }
  const renamed = gone.filter((source) => isRenamed(source, files)).length;
  effects.write(
    `receipts: ${written} written, ${gone.length - renamed} removed, ${receipts.size - written} as they were\n`,
  );
}

/** @returns whether there are any */
export function reportDifferences(files: ReceiptFiles, effects: Effects): boolean {
  const { committed, receipts, knowledgeBase } = files;
  const renamed = [...committed.keys()].filter((source) => isRenamed(source, files));
  for (const source of renamed) effects.warn(`receipts/${source}.json: ${fateOf(source, files)}\n`);
  const found = compareReceipts(presentReceipts(knowledgeBase, committed), receipts);
  for (const { source, differences } of found) {
    const kinds = Map.groupBy(differences, ({ kind }) => kind);
    const said = [...kinds].map(([kind, { length }]) => differenceNames[kind].replace('%', String(length)));
    effects.warn(`receipts/${source}.json: ${said.join('; ')}\n`);
  }
  const count = new Set([...renamed, ...found.map(({ source }) => source)]).size;
  effects.write(
    count === 0
      ? 'receipts: all as they ought to be\n'
      : `receipts: ${count} differ; \`npm run kb -- verify\` writes them\n`,
  );
  return count > 0;
}

/** Whether a receipt goes on under the present id of its source. */
function isRenamed(source: string, { committed, receipts, knowledgeBase }: ReceiptFiles): boolean {
  const present = presentId(knowledgeBase, 'sources', source);
  return present !== source && receipts.has(present) && !committed.has(present);
}

function fateOf(source: string, files: ReceiptFiles): string {
  const { knowledgeBase } = files;
  const present = presentId(knowledgeBase, 'sources', source);
  if (isRenamed(source, files)) return `now receipts/${present}.json, as the source was renamed`;
  if (present !== source)
    return `removed, as the source is now \`${present}\`, which has a receipt or none of its quotations`;
  if (knowledgeBase.graves.has(entryKey('sources', source))) return 'removed, as the source was withdrawn';
  return 'removed, as none of its quotations is left';
}

const differenceNames: Readonly<Record<ReceiptDifference['kind'], string>> = {
  'canonicaliser-changed': 'made under other rules of comparison',
  'capture-changed': 'made for another captured text',
  'not-in-receipt': '% not in it',
  'without-quotation': '% of quotations that are gone',
  'result-changed': '% with another result',
  'contexts-changed': 'other words around the quotations',
};
