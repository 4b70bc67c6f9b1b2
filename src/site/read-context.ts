import { contentFolder } from '#files/content-folder.ts';
import { privateTexts } from '#files/private-texts.ts';
import { readCorpus } from '#files/corpus.ts';
import { sha256 } from '#files/sha256.ts';
import { normaliseBase } from '#knowledge/permalink.ts';
import { citedEdition, type ViewContext } from '#knowledge/views/context.ts';
import { loadEditions } from './editions.ts';

/**
 * The corpus with all that views are computed from.
 *
 * @param base the base path, as Astro has it
 * @param isTolerant leaves out what cannot be read, for the dev server: whoever edits sees the rest meanwhile
 * @throws when content cannot be read: nothing is published without it, also where somebody has gone round the checks
 */
export function readContext(base: string, isTolerant = false): ViewContext {
  const folder = contentFolder();
  const { knowledgeBase, problems, proof } = readCorpus(folder);
  const [first] = problems;
  if (first && !isTolerant)
    throw new Error(
      `${first.file}: ${first.message}; ${problems.length} such problems in all: see npm run check`,
    );
  const address = (process.env['KB_ADDRESS'] ?? knowledgeBase.site.address).replace(/\/+$/, '');
  const publication = { address, base: normaliseBase(base) };
  const context: ViewContext = {
    knowledgeBase,
    receipts: proof.receipts,
    sha256,
    publication,
    fullTexts: privateTexts(knowledgeBase.entries.sources.keys()),
    ...loadEditions(folder, knowledgeBase.site, publication),
    editionOf: (key) => citedEdition(context, key),
  };
  return context;
}
