import { existsSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { checkKnowledgeBase } from '#check/check.ts';
import type { Diagnostic, FilePlace } from '#check/diagnostic.ts';
import { tallyQuotations, verifyQuotations } from '#check/quotations.ts';
import type { CheckReport } from '#check/reporters/reporter.ts';
import { findExposure } from '#files/archive-exposure.ts';
import {
  archiveFolder,
  contentFolder,
  listStrays,
  readPageFiles,
  readSourceCaptures,
} from '#files/content-folder.ts';
import { readEditions } from '#files/editions.ts';
import { readCorpus } from '#files/corpus.ts';
import { sha256 } from '#files/sha256.ts';
import { pageProblem } from '#knowledge/record-text.ts';
import { UsageError, type Effects } from './command.ts';

/** Reads the content folder and checks it, against the archive where there is one. */
export function checkContent({
  env,
  cwd,
  now = () => new Date(),
}: Pick<Effects, 'env' | 'cwd'> & Partial<Pick<Effects, 'now'>>): CheckReport {
  const content = contentFolder(env, cwd);
  const archive = archiveFolder(env, cwd);
  if (!existsSync(content)) throw new UsageError(`there is no content folder at ${content}; set KB_CONTENT`);
  const { files, knowledgeBase, problems, proof: found } = readCorpus(content);
  const captures = readSourceCaptures(archive, knowledgeBase);
  const { receipts, problems: receiptProblems } = found;
  const { editions, problems: editionProblems } = readEditions(content);
  const proof = { receipts, sha256 };
  const quotations = verifyQuotations(knowledgeBase, captures, proof);
  const strays = listStrays(content);
  const pages = readPageFiles(content).map((page) => ({ page, problem: pageProblem(page) }));
  const diagnostics = checkKnowledgeBase({
    knowledgeBase,
    problems: [...problems, ...pages.flatMap(({ problem }) => problem ?? [])],
    files,
    pages: pages.flatMap(({ page, problem }) => (problem ? [] : page)),
    strays,
    quotations,
    proof,
    receiptProblems,
    editions,
    editionProblems,
    today: latestDay(now()),
    exposure: findExposure(content, archive),
  });
  return {
    diagnostics: diagnostics.map((diagnostic) => within(pathFrom(cwd, content), diagnostic)),
    entries: files.filter(({ path }) => path !== 'site.yaml').length,
    quotations: tallyQuotations(quotations),
    archive: { folder: pathFrom(cwd, archive), exists: existsSync(archive) },
  };
}

/** Where the day begins first, it does so fourteen hours before it does in UTC. */
function latestDay(now: Date): string {
  return new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function within(folder: string, { related, ...diagnostic }: Diagnostic): Diagnostic {
  const move = <At extends FilePlace>(at: At): At => ({
    ...at,
    file: posix.join(folder, at.file),
  });
  return { ...move(diagnostic), ...(related && { related: move(related) }) };
}

function pathFrom(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/');
}
