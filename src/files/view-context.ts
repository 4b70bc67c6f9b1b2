import { normaliseBase } from '#knowledge/permalink.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { contentFolder, type KnownFiles } from './content-folder.ts';
import { readCorpus, type Corpus } from './corpus.ts';
import { earlierText } from './kept-site/open-kept-site.ts';
import { privateTexts } from './private-texts.ts';
import { loadEditions } from './published-editions.ts';
import { sha256 } from './sha256.ts';
import { today } from './today.ts';

const readBefore: KnownFiles = new Map();

/** By corpus and base path: pages, search index and all that is written beside them share what views have found out. */
const known = new WeakMap<Corpus, Map<string, ViewContext>>();

/**
 * The corpus with all that views are computed from.
 *
 * @param base the base path, as Astro has it
 * @param isTolerant leaves out what cannot be read, for the dev server: whoever edits sees the rest meanwhile
 * @throws when content cannot be read: nothing is published without it, also where somebody has gone round the checks
 */
export function readContext(base: string, isTolerant = false): ViewContext {
  const folder = contentFolder();
  const corpus = readCorpus(folder, isTolerant ? readBefore : undefined);
  const contexts = known.get(corpus) ?? new Map<string, ViewContext>();
  known.set(corpus, contexts);
  const ownBase = normaliseBase(base);
  const found = contexts.get(ownBase);
  if (found) return found;
  const { knowledgeBase, problems, proof } = corpus;
  const [first] = problems;
  if (first && !isTolerant)
    throw new Error(
      `${first.file}: ${first.message}; ${problems.length} such problems in all: see npm run check`,
    );
  const address = (process.env['KB_ADDRESS'] || knowledgeBase.site.address).replace(/\/+$/, '');
  const publication = { address, base: ownBase };
  const editions = loadEditions(folder, knowledgeBase.site, publication);
  const context: ViewContext = {
    knowledgeBase,
    receipts: proof.receipts,
    sha256,
    publication,
    // A clock that is slow hides nothing that an edition has.
    today: [today(), editions.editions?.all[0]?.date ?? ''].sort().at(-1) ?? today(),
    fullTexts: privateTexts(knowledgeBase),
    ...editions,
    earlierText,
  };
  contexts.set(ownBase, context);
  return context;
}
