import { contentFolder, readContentFiles } from '#files/content-folder.ts';
import { readReceipts } from '#files/receipts.ts';
import { sha256 } from '#files/sha256.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { normaliseBase } from '#knowledge/permalink.ts';
import { citedEdition, type ViewContext } from '#knowledge/views/context.ts';
import { loadEditions } from './editions.ts';

let loaded: { context: ViewContext; at: number } | undefined;

/**
 * The corpus every page is rendered from. Read once for a build; the dev server reads it again when a file has changed
 * (see `content-watch.ts`). The checks have passed before a build begins, so problems are not looked at here.
 */
export function load(): ViewContext {
  if (loaded && (!import.meta.env.DEV || loaded.at >= changedAt())) return loaded.context;
  const at = Date.now();
  const folder = contentFolder();
  const { knowledgeBase } = readKnowledgeBase(readContentFiles(folder));
  const { receipts } = readReceipts(folder);
  const address = (process.env['KB_ADDRESS'] ?? knowledgeBase.site.address).replace(/\/+$/, '');
  const publication = { address, base: normaliseBase(import.meta.env.BASE_URL) };
  const context: ViewContext = {
    knowledgeBase,
    receipts,
    sha256,
    publication,
    ...loadEditions(folder, knowledgeBase.site, publication),
    editionOf: (key) => citedEdition(context, key),
  };
  loaded = { context, at };
  return context;
}

/** Set by the content watcher, in milliseconds since the epoch; without one nothing has changed. */
function changedAt(): number {
  return (globalThis as { contentChangedAt?: number }).contentChangedAt ?? 0;
}
