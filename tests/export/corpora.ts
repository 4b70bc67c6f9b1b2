import { join } from 'node:path';
import { readContentFiles } from '#files/content-folder.ts';
import { readReceipts } from '#files/receipts.ts';
import { sha256 } from '#files/sha256.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { teaContext } from '../tea-context.ts';

/** What is exported in the tests: the second debate, which has something of everything, and the content of this repository. */
export const corpora: readonly { readonly name: string; readonly context: ViewContext }[] = [
  { name: 'second debate', context: teaContext() },
  { name: 'content', context: contentContext() },
];

function contentContext(): ViewContext {
  const folder = join(import.meta.dirname, '..', '..', 'content');
  return {
    knowledgeBase: readKnowledgeBase(readContentFiles(folder)).knowledgeBase,
    receipts: readReceipts(folder).receipts,
    sha256,
    publication: { address: 'https://example.org', base: '/debate/' },
    today: '2099-12-31',
  };
}
