import type { KnowledgeBase } from '#knowledge/knowledge-base.ts';
import { archiveFolder, readSourceCaptures } from './content-folder.ts';

/** Whether a private edition is built: `KB_PRIVATE` is set by `kb build --private`. */
export function isPrivateEdition(): boolean {
  return process.env['KB_PRIVATE'] === '1';
}

/** The captured texts of the sources, for the private edition only; `undefined` for the public site. */
export function privateTexts(knowledgeBase: KnowledgeBase): ReadonlyMap<string, string> | undefined {
  return isPrivateEdition() ? readSourceCaptures(archiveFolder(), knowledgeBase) : undefined;
}
