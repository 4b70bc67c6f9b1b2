import { join } from 'node:path';
import { readContentFiles } from '#files/content-folder.ts';
import { sha256 } from '#files/sha256.ts';
import { allEntries, readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { citationView, type CitationView } from '#knowledge/views/citation-view.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { teaDebate } from '../../tea-debate.ts';

const own = join(import.meta.dirname, '..', '..', '..', 'content');

/** A debate ready for views, published at an address with a base path. */
export function viewContext(folder: string): ViewContext {
  const { knowledgeBase } = readKnowledgeBase(readContentFiles(folder));
  return {
    knowledgeBase,
    receipts: new Map(),
    sha256,
    publication: { address: 'https://example.org', base: '/kb/' },
    today: '2099-12-31',
  };
}

/** The knowledge base of this repository and the invented one. */
export const debates = [
  { name: 'this debate', context: viewContext(own) },
  { name: 'the tea debate', context: viewContext(teaDebate) },
] as const;

/** What all pages of a debate cite. */
export function citationsOf(context: ViewContext): CitationView[] {
  return [...allEntries(context.knowledgeBase)].flatMap((entry) => citationView(context, entry) ?? []);
}
