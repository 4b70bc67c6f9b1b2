import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Places } from '#check/places.ts';
import { reasonNames } from '#domain/annotation/verification-sentence.ts';
import { formatDiff } from '#domain/annotation/word-diff.ts';
import {
  archiveFolder,
  contentFolder,
  nameInArchive,
  readContentFiles,
  readSourceCaptures,
} from '#files/content-folder.ts';
import { readCaptureNote } from '#files/capture-record.ts';
import { readReceipts } from '#files/receipts.ts';
import { sha256 } from '#files/sha256.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { renewReceipts } from '#knowledge/renew-receipts.ts';
import { verifyCorpus, type QuotationCounts } from '#knowledge/verification.ts';
import { exitCodes, refuse, UsageError, type Command } from '../command.ts';
import { reportDifferences, writeReceipts } from '../receipt-files.ts';
import { understood } from '../understood.ts';

export const verify: Command = {
  name: 'verify',
  help: `npm run kb -- verify [--check]

Checks every quotation against the captured text of its source (KB_ARCHIVE, else archive/) and writes what was found
into content/receipts/<source>.json: hashes and places, by which the build proves without the archive that no quotation
changed since. Failures are shown against the nearest passage: [-only in the quotation-] {+only in the text+}.
Sources without captured text keep their receipts; the receipt of a renamed source is renamed, and its captured text is
also read under an earlier id. A receipt whose source nobody knows stays, as a renaming may lack its alias.

  --check   write nothing; only say in what the committed receipts differ from what was found

Ends with 0 when no quotation failed and every receipt has its source (and, with --check, the receipts are as they ought to be), 1 when not, 2 when it
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
    if (problems.length > 0)
      return refuse(
        effects,
        'some files cannot be read, and their quotations would count as gone; `kb check` says what is wrong',
      );
    const committed = readReceipts(content);
    const archive = archiveFolder(effects.env, effects.cwd);
    const captures = new Map(
      [...readSourceCaptures(archive, knowledgeBase)].map(([id, text]) => {
        const source = knowledgeBase.entries.sources.get(id);
        const note = source && readCaptureNote(archive, nameInArchive(archive, source), text);
        return [id, { text, capturedOn: note?.capturedOn }];
      }),
    );
    const renewal = renewReceipts(knowledgeBase, captures, { receipts: committed.receipts, sha256 });
    const places = new Places(files);
    const shown = (file: string): string => relative(effects.cwd, `${content}/${file}`);

    for (const { file, message } of committed.problems) effects.warn(`${shown(file)}: ${message}\n`);
    for (const { quotation, match } of renewal.failures) {
      const { line, column } = places.find(quotation.entry.file, quotation.path);
      effects.warn(
        `${shown(quotation.entry.file)}:${line}:${column} ${reasonNames[match.reason]} (${quotation.source})\n`,
      );
      effects.warn(
        `  ${match.nearest ? formatDiff(match.nearest.diff) : quotation.quotation.segments.join(' … ')}\n`,
      );
    }
    for (const source of renewal.orphans)
      effects.warn(
        `receipts/${source}.json: there is no source \`${source}\`; if it was renamed, put \`${source}\` under its aliases; if it is gone for good, delete the file\n`,
      );
    const receipts = { ...renewal, committed: committed.receipts, knowledgeBase };
    const differs = values.check && (reportDifferences(receipts, effects) || committed.problems.length > 0);
    if (!values.check) writeReceipts(content, receipts, effects);
    const { counts, bySource } = verifyCorpus(knowledgeBase, { receipts: renewal.receipts, sha256 });
    effects.write(`quotations: ${summary(counts)}\n`);
    const missing = [...bySource.keys()].filter((source) => !renewal.checked.has(source));
    if (missing.length > 0)
      effects.write(`no captured text in ${relative(effects.cwd, archive)} of ${missing.join(', ')}\n`);
    return counts.failed > 0 || differs || renewal.orphans.length > 0 ? exitCodes.failed : exitCodes.ok;
  },
};

/** The four counts in a line, with the reasons. */
function summary({ exact, folded, failed, unchecked, reasons }: QuotationCounts): string {
  const why = reasons.map(({ reason, count }) => `${count}: ${reasonNames[reason]}`).join('; ');
  return `${exact} exact, ${folded} folded, ${failed} failed, ${unchecked} unchecked${why && ` (${why})`}`;
}
