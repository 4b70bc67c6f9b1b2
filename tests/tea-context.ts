import { readReceipts } from '#files/receipts.ts';
import { sha256 } from '#files/sha256.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { readTeaDebate, teaDebate } from './tea-debate.ts';

/** What the pages of the second debate are computed from. */
export function teaContext(): ViewContext {
  return {
    ...published,
    knowledgeBase: readTeaDebate().knowledgeBase,
    receipts: readReceipts(teaDebate).receipts,
  };
}

const published = {
  publication: { address: 'https://example.org', base: '/tea/' },
  sha256,
  today: '2099-12-31',
} as const;
