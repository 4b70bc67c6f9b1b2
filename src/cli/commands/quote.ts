import { parseArgs } from 'node:util';
import { orNearest } from '#check/nearest.ts';
import { prepareCapture } from '#domain/annotation/capture.ts';
import { matchQuotation } from '#domain/annotation/match-quotation.ts';
import { reasonNames } from '#domain/annotation/verification-sentence.ts';
import {
  archiveFolder,
  contentFolder,
  listCaptures,
  nameInArchive,
  readCapture,
  readContentFiles,
} from '#files/content-folder.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { presentId } from '#knowledge/present-id.ts';
import { exitCodes, refuse, UsageError, type Command, type Effects } from '../command.ts';
import { writeEvidence } from '../evidence-text.ts';
import { understood } from '../understood.ts';

export const quote: Command = {
  name: 'quote',
  help: `npm run kb -- quote <source> "words" ["more words" …]

Finds words in the captured text of a source and prints them as the text has them, with their locator, ready to paste
under \`evidence\` of a claim. Several quoted stretches become the segments of one quotation. Words that stand more than
once are printed with what stands before each.

  npm run kb -- quote some-source "as few words as tell the place"

Ends with 0 when the words were found, 1 when not (then with the nearest passage), 2 when it was called wrongly.`,
  run(args, effects) {
    const { positionals } = understood(() => parseArgs({ args: [...args], allowPositionals: true }));
    const [source, ...segments] = positionals;
    if (source === undefined || segments.length === 0) throw new UsageError('name a source and the words');
    const archive = archiveFolder(effects.env, effects.cwd);
    const text = readCapture(archive, source) ?? readUnderOtherId(archive, source, effects);
    if (text === undefined) return noCapture(source, archive, effects);
    const capture = prepareCapture(text);
    const match = matchQuotation(capture, { segments });
    if (match.tier !== 'failed') {
      effects.write(writeEvidence({ source, text, capture, segments: match.segments }));
      return exitCodes.ok;
    }
    if (match.reason === 'ambiguous') {
      effects.warn(`# ${match.matches} places; the first ${match.places?.length ?? 0}:\n`);
      for (const places of match.places ?? [])
        effects.write(writeEvidence({ source, text, capture, segments: places, isRepeated: true }));
      return exitCodes.ok;
    }
    effects.warn(`# not found in ${source}: ${reasonNames[match.reason]}\n`);
    if (match.nearest) {
      effects.warn('# the nearest passage:\n');
      effects.write(writeEvidence({ source, text, capture, segments: [match.nearest] }));
    }
    return exitCodes.failed;
  },
};

/** The text of a source that was renamed here, but not in the archive. */
function readUnderOtherId(archive: string, source: string, effects: Effects): string | undefined {
  const { knowledgeBase } = readKnowledgeBase(readContentFiles(contentFolder(effects.env, effects.cwd)));
  const entry = knowledgeBase.entries.sources.get(presentId(knowledgeBase, 'sources', source));
  return entry && readCapture(archive, nameInArchive(archive, entry));
}

function noCapture(source: string, archive: string, effects: Effects): number {
  return refuse(
    effects,
    `there is no ${source}.txt in ${archive} (KB_ARCHIVE)${orNearest(source, listCaptures(archive))}`,
  );
}
