import { readKnowledgeBase, type ReadResult } from '#knowledge/knowledge-base.ts';
import type { ContentFile } from '#knowledge/entry-file.ts';
import { presentReceipts } from '#knowledge/renew-receipts.ts';
import { TracedMap } from '#knowledge/traced-map.ts';
import { readContentFiles, type KnownFiles } from './content-folder.ts';
import { readReceipts, type ReadReceipts } from './receipts.ts';

/** A content folder as it was read: its files, what they say, and its receipts. */
export interface Corpus extends ReadResult {
  readonly files: readonly ContentFile[];
  /** The receipts by the present ids of their sources. */
  readonly proof: ReadReceipts;
}

/** Where a build keeps what it has read. Where Astro makes every page itself, it bundles a copy of this module, which must find it as well. */
const shelf = globalThis as { corporaOfBuild?: Map<string, Corpus> | undefined };

/**
 * Reads a content folder. Within `readingOnce`, a folder that was read before is not read again.
 *
 * @param files for the dev server, which reads again after every edit: of the files only those that were written since
 */
export function readCorpus(folder: string, files?: KnownFiles): Corpus {
  const known = shelf.corporaOfBuild?.get(folder);
  if (known) return known;
  const read = readContentFiles(folder, files);
  const found = readKnowledgeBase(read);
  const { receipts, problems } = readReceipts(folder);
  const present = presentReceipts(found.knowledgeBase, receipts);
  const proof = {
    receipts: new TracedMap('receipts', present, (receipt) => JSON.stringify(receipt)),
    problems,
  };
  const corpus = { files: read, ...found, proof };
  shelf.corporaOfBuild?.set(folder, corpus);
  return corpus;
}

/** Does something through which the content stays as it is, such as a build: checks, pages and search share one reading. */
export async function readingOnce<Result>(work: () => Promise<Result>): Promise<Result> {
  shelf.corporaOfBuild = new Map();
  try {
    return await work();
  } finally {
    shelf.corporaOfBuild = undefined;
  }
}
