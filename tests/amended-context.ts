import { makeEdition } from '#knowledge/edition.ts';
import type { Entry } from '#knowledge/entry.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { teaContext } from './tea-context.ts';

/** The second debate after an edition of a day, which holds everything as it is. */
export function frozenContext(date: string): ViewContext {
  const context = teaContext();
  const { knowledgeBase, sha256 } = context;
  const edition = makeEdition(knowledgeBase, { label: '2026-02', date, software: '', earlier: [] }, sha256);
  return { ...context, editions: { all: [edition], at: 'https://example.org/tea/ed/' } };
}

/** The same after an edition of a day, since which a claim, by its id, says another thing. */
export function amendedContext(id: string, date: string): ViewContext {
  const context = frozenContext(date);
  const { knowledgeBase } = context;
  const claim = knowledgeBase.entries.claims.get(id) as Entry<'claims'>;
  const amended = { ...claim, data: { ...claim.data, statement: 'Something else.' } };
  const claims = new Map(knowledgeBase.entries.claims).set(id, amended);
  return { ...context, knowledgeBase: { ...knowledgeBase, entries: { ...knowledgeBase.entries, claims } } };
}
