import type { CslType } from './csl-item.ts';

/**
 * Zotero's item types. They stand in `z:itemType` and in COinS, where nothing better is agreed upon.
 * @see https://www.zotero.org/support/kb/item_types_and_fields
 */
export const zoteroTypes: { readonly [Type in CslType]: string } = {
  article: 'preprint',
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  bill: 'bill',
  book: 'book',
  broadcast: 'tvBroadcast',
  chapter: 'bookSection',
  dataset: 'dataset',
  document: 'document',
  'entry-encyclopedia': 'encyclopediaArticle',
  hearing: 'hearing',
  interview: 'interview',
  legal_case: 'case',
  legislation: 'statute',
  manuscript: 'manuscript',
  pamphlet: 'document',
  'paper-conference': 'conferencePaper',
  personal_communication: 'letter',
  post: 'forumPost',
  'post-weblog': 'blogPost',
  regulation: 'statute',
  report: 'report',
  software: 'computerProgram',
  speech: 'presentation',
  standard: 'standard',
  thesis: 'thesis',
  treaty: 'document',
  webpage: 'webpage',
};
