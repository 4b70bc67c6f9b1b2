import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { orNearest } from '#check/nearest.ts';
import { textParts } from '#domain/annotation/paragraph.ts';
import { refusalReasons, refuseCapture } from '#domain/annotation/refuse-capture.ts';
import { wordsOf } from '#domain/annotation/words.ts';
import { shorten } from '#export/shorten.ts';
import { writeCaptureNote } from '#files/capture-record.ts';
import { archiveFolder, contentFolder, readContentFiles } from '#files/content-folder.ts';
import { extractText, readableKinds, UnreadableFile, type ExtractedText } from '#files/extract-text.ts';
import { writeFileAtomically } from '#files/write-file.ts';
import { readKnowledgeBase } from '#knowledge/knowledge-base.ts';
import { dayOfRun, exitCodes, refuse, UsageError, type Command } from '../command.ts';
import { understood } from '../understood.ts';

export const capture: Command = {
  name: 'capture',
  help: `npm run kb -- capture <file> --source <id> [--force] [--allow <reason>]

Takes the text of a saved page into the private archive (KB_ARCHIVE, else archive/) as <id>.txt, the day of capture beside
it. Reads ${readableKinds.join(', ')}. Refuses what is not the article, each with its reason; look at the text all the same.

  --source   the source in content/sources/ whose text it is
  --force    replace a text that is there already; its receipts then have to be made again
  --allow    take it in spite of one reason, which may be given more than once:
             ${refusalReasons.join(', ')}

Ends with 0 when the text was taken, 1 when it was refused, 2 when it was called wrongly.`,
  async run(args, effects) {
    const { values, positionals } = understood(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          source: { type: 'string' },
          force: { type: 'boolean', default: false },
          allow: { type: 'string', multiple: true, default: [] },
        },
      }),
    );
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0 || values.source === undefined)
      throw new UsageError('name one file and, with --source, whose text it is');
    const unknown = values.allow.find((reason) => !refusalReasons.some((known) => known === reason));
    if (unknown !== undefined) throw new UsageError(`unknown reason \`${unknown}\``);
    const path = resolve(effects.cwd, file);
    if (!existsSync(path)) throw new UsageError(`there is no file ${path}`);
    const { knowledgeBase } = readKnowledgeBase(readContentFiles(contentFolder(effects.env, effects.cwd)));
    const { sources } = knowledgeBase.entries;
    const source = sources.get(values.source);
    if (!source)
      return refuse(
        effects,
        `there is no source \`${values.source}\`${orNearest(values.source, sources.keys())}`,
      );
    const { title } = source.data.csl;
    if (title === 'TODO')
      return refuse(
        effects,
        `the title of \`${source.id}\` is still to be filled in: the text is held against it; write it into ${source.file} first`,
      );
    const archive = archiveFolder(effects.env, effects.cwd);
    const target = join(archive, `${source.id}.txt`);
    if (existsSync(target) && !values.force)
      return refuse(effects, `${relative(effects.cwd, target)} is there already; --force replaces it`);
    const extracted = await extractedFrom(path);
    if (typeof extracted === 'string')
      return refuse(effects, `cannot read \`${basename(path)}\`: ${extracted}`);
    if (!extracted)
      throw new UsageError(`cannot read \`${basename(path)}\`; it can be ${readableKinds.join(', ')}`);
    const refusal = refuseCapture({ title, ...extracted }, values.allow);
    if (refusal)
      return refuse(effects, `refused, ${refusal.reason}: ${refusal.cause}\n  → ${refusal.remedy}`);
    const today = dayOfRun(effects);
    // The text last: where it is missing, whoever was interrupted can take it once more.
    writeCaptureNote(archive, source.id, extracted.text, { capturedOn: today, from: basename(path) });
    writeFileAtomically(target, extracted.text);
    effects.write(`${relative(effects.cwd, target)}: ${describe(extracted.text)}\n`);
    if (source.data.acquaintance.how !== 'captured')
      effects.write('now set `acquaintance.how` of the source to `captured`\n');
    effects.write('now look whether it is the whole article, and `npm run kb -- verify`\n');
    return exitCodes.ok;
  },
};

/** The text of a file, or why it has none that can be read. */
async function extractedFrom(path: string): Promise<ExtractedText | string | undefined> {
  if (statSync(path).isDirectory()) return 'it is a folder, not a file';
  try {
    return await extractText(basename(path), readFileSync(path));
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
}

/** How much there is, and how it begins and ends: what a person needs to see a wrong text at once. */
function describe(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const parts = textParts(text);
  const count = (label: string): number => parts.filter((part) => part.label === label).length;
  const sizes = `${wordsOf(text).length} words, ${count('paragraph')} paragraphs, ${count('item')} list items`;
  return `${sizes}\n  begins: ${shorten(lines[0]?.trim() ?? '', 90)}\n  ends:   ${shorten(lines.at(-1)?.trim() ?? '', 90)}`;
}
