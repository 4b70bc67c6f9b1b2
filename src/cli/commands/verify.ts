import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { reasonNames } from '#domain/annotation/verification-sentence.ts';
import type { ReceiptDifference } from '#domain/annotation/verification.ts';
import { formatDiff } from '#domain/annotation/word-diff.ts';
import { archiveFolder, contentFolder, readCaptures, readContentFiles } from '#files/content-folder.ts';
import { readCaptureNote } from '#files/capture-record.ts';
import { readReceipts, removeReceipt, writeReceipt } from '#files/receipts.ts';
import { sha256 } from '#files/sha256.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { locateField } from '#knowledge/locate.ts';
import { compareReceipts, renewReceipts, type Renewal } from '#knowledge/renew-receipts.ts';
import { verifyCorpus, type QuotationCounts } from '#knowledge/verification.ts';
import { exitCodes, UsageError, type Command, type Effects } from '../command.ts';
import { understood } from '../understood.ts';

export const verify: Command = {
  name: 'verify',
  help: `npm run kb -- verify [--check]

Checks every quotation against the captured text of its source (KB_ARCHIVE, else archive/) and writes what was found
into content/receipts/<source>.json: hashes and places, by which the build proves without the archive that no quotation
changed since. Failures are shown against the nearest passage: [-only in the quotation-] {+only in the text+}.
Sources without captured text keep their receipts.

  --check   write nothing; only say in what the committed receipts differ from what was found

Ends with 0 when no quotation failed (and, with --check, the receipts are as they ought to be), 1 when not, 2 when it
was called wrongly.`,
  run(args, effects) {
    const { values } = understood(() =>
      parseArgs({ args: [...args], options: { check: { type: 'boolean', default: false } } }),
    );
    const content = contentFolder(effects.env, effects.cwd);
    if (!existsSync(content))
      throw new UsageError(`there is no content folder at ${content}; set KB_CONTENT`);
    const files = readContentFiles(content);
    const { knowledgeBase, problems } = readKnowledgeBase(files);
    if (problems.length > 0) {
      effects.warn(
        'some files cannot be read, and their quotations would count as gone; `kb check` says what is wrong\n',
      );
      return exitCodes.failed;
    }
    const committed = readReceipts(content);
    const archive = archiveFolder(effects.env, effects.cwd);
    const texts = readCaptures(archive, knowledgeBase.entries.sources.keys());
    const captures = new Map(
      [...texts].map(([source, text]) => [
        source,
        { text, capturedOn: readCaptureNote(archive, source, text)?.capturedOn },
      ]),
    );
    const renewal = renewReceipts(knowledgeBase, captures, { receipts: committed.receipts, sha256 });
    const textOf = new Map(files.map(({ path, text }) => [path, text]));
    const shown = (file: string): string => relative(effects.cwd, `${content}/${file}`);

    for (const { file, message } of committed.problems) effects.warn(`${shown(file)}: ${message}\n`);
    for (const { quotation, match } of renewal.failures) {
      const { line, column } = locateField(textOf.get(quotation.entry.file) ?? '', quotation.path);
      effects.warn(
        `${shown(quotation.entry.file)}:${line}:${column} ${reasonNames[match.reason]} (${quotation.source})\n`,
      );
      effects.warn(
        `  ${match.nearest ? formatDiff(match.nearest.diff) : quotation.quotation.segments.join(' … ')}\n`,
      );
    }
    const differs = values.check
      ? reportDifferences(compareReceipts(committed.receipts, renewal.receipts), effects) ||
        committed.problems.length > 0
      : writeReceipts(content, committed.receipts.keys(), renewal, effects);
    const { counts, bySource } = verifyCorpus(knowledgeBase, { receipts: renewal.receipts, sha256 });
    effects.write(`quotations: ${summary(counts)}\n`);
    const missing = [...bySource.keys()].filter((source) => !renewal.checked.has(source));
    if (missing.length > 0)
      effects.write(`no captured text in ${relative(effects.cwd, archive)} of ${missing.join(', ')}\n`);
    return counts.failed > 0 || differs ? exitCodes.failed : exitCodes.ok;
  },
};

/** The four counts in a line, with the reasons. */
function summary({ exact, folded, failed, unchecked, reasons }: QuotationCounts): string {
  const why = reasons.map(({ reason, count }) => `${count}: ${reasonNames[reason]}`).join('; ');
  return `${exact} exact, ${folded} folded, ${failed} failed, ${unchecked} unchecked${why && ` (${why})`}`;
}

/** @returns false: writing leaves no difference */
function writeReceipts(
  content: string,
  committed: Iterable<string>,
  { receipts }: Renewal,
  effects: Effects,
): boolean {
  const written = [...receipts.values()].filter((receipt) => writeReceipt(content, receipt)).length;
  const gone = [...committed].filter((source) => !receipts.has(source));
  for (const source of gone) removeReceipt(content, source);
  effects.write(
    `receipts: ${written} written, ${gone.length} removed, ${receipts.size - written} as they were\n`,
  );
  return false;
}

/** @returns whether there are any */
function reportDifferences(found: ReturnType<typeof compareReceipts>, effects: Effects): boolean {
  for (const { source, differences } of found) {
    const kinds = Map.groupBy(differences, ({ kind }) => kind);
    const said = [...kinds].map(([kind, { length }]) => differenceNames[kind].replace('%', String(length)));
    effects.warn(`receipts/${source}.json: ${said.join('; ')}\n`);
  }
  effects.write(
    found.length === 0
      ? 'receipts: all as they ought to be\n'
      : `receipts: ${found.length} differ; \`npm run kb -- verify\` writes them\n`,
  );
  return found.length > 0;
}

const differenceNames: Readonly<Record<ReceiptDifference['kind'], string>> = {
  'canonicaliser-changed': 'made under other rules of comparison',
  'capture-changed': 'made for another captured text',
  'not-in-receipt': '% not in it',
  'without-quotation': '% of quotations that are gone',
  'result-changed': '% with another result',
  'contexts-changed': 'other words around the quotations',
};
