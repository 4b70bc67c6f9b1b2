import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { formatReceipt } from '#domain/annotation/receipt.ts';
import { sha256 } from '#files/sha256.ts';
import { readContentFiles } from '#files/content-folder.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { renewReceipts } from '#knowledge/renew-receipts.ts';
import { inventCorpus, type Corpus } from './corpus.ts';
import type { Draft } from './draft.ts';

/** Writes an invented corpus with its receipts into `<folder>/content`, and the captured texts into `<folder>/archive`. */
export function writeCorpus(folder: string, claims: number, seed?: number): void {
  writeDrafts(folder, inventCorpus(claims, seed));
}

/** Writes a corpus down the same way, whoever made it. */
export function writeDrafts(folder: string, { site, drafts, captures }: Corpus): void {
  const content = join(folder, 'content');
  const archive = join(folder, 'archive');
  rmSync(folder, { recursive: true, force: true });
  for (const path of [join(content, 'receipts'), archive]) mkdirSync(path, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), dump(site));
  for (const collection of new Set(drafts.map((draft) => draft.collection)))
    mkdirSync(join(content, collection));
  for (const draft of drafts)
    writeFileSync(join(content, draft.collection, `${draft.id}.mdx`), entryText(draft));
  for (const [source, text] of captures) writeFileSync(join(archive, `${source}.txt`), text);
  const { knowledgeBase } = readKnowledgeBase(readContentFiles(content));
  const texts = new Map([...captures].map(([source, text]) => [source, { text, capturedOn: '2026-01-05' }]));
  const { receipts } = renewReceipts(knowledgeBase, texts, { receipts: new Map(), sha256 });
  for (const [source, receipt] of receipts)
    writeFileSync(join(content, 'receipts', `${source}.json`), formatReceipt(receipt));
}

function entryText({ data, body }: Draft): string {
  return `---\n${dump(data, { lineWidth: -1 })}---\n${body && `\n${body}\n`}`;
}
