import { join } from 'node:path';
import { listStrays, readContentFiles, readPageFiles, readSourceCaptures } from '#files/content-folder.ts';
import type { ContentFile } from '#knowledge/entry-file.ts';
import type { ParseProblem } from '#knowledge/parse-problem.ts';
import { readKnowledgeBase, type KnowledgeBase } from '#knowledge/knowledge-base.ts';

/** A second debate, invented: it has something of everything that may be written. */
export const teaDebate = join(import.meta.dirname, 'fixtures', 'tea-debate');
/** The captured texts of its sources. */
export const teaDebateArchive = join(import.meta.dirname, 'fixtures', 'tea-debate-archive');

/** The second debate with all a check asks for. */
export interface TeaDebate {
  readonly files: readonly ContentFile[];
  readonly pages: readonly ContentFile[];
  readonly strays: readonly string[];
  readonly knowledgeBase: KnowledgeBase;
  readonly problems: readonly ParseProblem[];
  readonly captures: ReadonlyMap<string, string>;
}

export function readTeaDebate(): TeaDebate {
  const files = readContentFiles(teaDebate);
  const { knowledgeBase, problems } = readKnowledgeBase(files);
  return {
    files,
    pages: readPageFiles(teaDebate),
    strays: listStrays(teaDebate),
    knowledgeBase,
    problems,
    captures: readSourceCaptures(teaDebateArchive, knowledgeBase),
  };
}
