import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { orNearest } from '#check/nearest.ts';
import { counted } from '#domain/annotation/counted.ts';
import { fitVerdicts } from '#domain/annotation/voice.ts';
import { contentFolder, readContentFiles } from '#files/content-folder.ts';
import { sha256 } from '#files/sha256.ts';
import { writeFileAtomically } from '#files/write-file.ts';
import type { ContentFile } from '#knowledge/entry-file.ts';
import { extractorOf, fitOfNow } from '#knowledge/fit.ts';
import { readKnowledgeBase, type KnowledgeBase } from '#knowledge/knowledge-base.ts';
import { schemaProblems } from '#knowledge/parse-problem.ts';
import { writeFit } from '#knowledge/write-fit.ts';
import { day, text } from '#schema/fields.ts';
import { dayOfRun, exitCodes, refuse, UsageError, type Command, type Effects } from '../command.ts';
import { understood } from '../understood.ts';

export const fit: Command = {
  name: 'fit',
  help: `npm run kb -- fit <claim> <n> --verdict ${fitVerdicts.join('|')} --by <reader> [--note "…"]
npm run kb -- fit --from <file>

Writes down the second reading of a piece of evidence: does the passage bear the claim out? Only the \`fit\` block of the
claim's file changes; its hash names claim and passage as they stand, whether it denies the claim, and of a gist the
source, so that a later edit of any of these voids the verdict.

  <n>         which piece of evidence, from 1, as on the claim's page (#evidence-1)
  --by        a reader of site.yaml, other than the one who chose the passage
  --on        the day of the reading, YYYY-MM-DD; today if left out
  --from      many at once: a YAML list, or JSON lines, of { claim, index, source, verdict, by, on, note }, index from 1.
              The source has to be that of the passage, so that a wrong count is found out. Nothing is written unless
              all of it can be.

Ends with 0 when written, 1 when refused, 2 when it was called wrongly.`,
  run(args, effects) {
    const readings = readingsFrom(args, effects);
    const content = contentFolder(effects.env, effects.cwd);
    const files = new Map(readContentFiles(content).map((file) => [file.path, file]));
    const { knowledgeBase } = readKnowledgeBase([...files.values()]);
    const refusals: string[] = [];
    const changed = new Set<string>();
    for (const reading of readings) {
      const refusal = apply(reading, knowledgeBase, files, changed);
      if (refusal !== undefined) refusals.push(`${reading.claim} ${reading.index}: ${refusal}`);
    }
    if (refusals.length > 0) return refuse(effects, `${refusals.join('\n')}\nnothing was written`);
    for (const path of changed) writeFileAtomically(join(content, path), files.get(path)?.text ?? '');
    const where =
      changed.size === 1
        ? relative(effects.cwd, join(content, [...changed][0] ?? ''))
        : `${changed.size} files`;
    effects.write(`${counted(readings.length, 'reading')} written to ${where}\n`);
    return exitCodes.ok;
  },
};

const readingSchema = z.strictObject({
  claim: text,
  index: z.coerce.number().int().min(1, 'counted from 1'),
  /** Which source the passage is of, where a list says so. */
  source: text.optional(),
  verdict: z.enum(fitVerdicts),
  by: text,
  on: day,
  note: text.nullish(),
});
type Reading = z.infer<typeof readingSchema>;

/** In a list nobody sees the passage beside its number: each reading has to name its source as well. */
const listedSchema = readingSchema.required({ source: true });

function readingsFrom(args: readonly string[], effects: Effects): Reading[] {
  const string = { type: 'string' } as const;
  const { values, positionals } = understood(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { verdict: string, by: string, on: string, note: string, from: string },
    }),
  );
  const { from, ...given } = values;
  const today = dayOfRun(effects);
  if (from === undefined) {
    const [claim, index, ...rest] = positionals;
    if (claim === undefined || index === undefined || rest.length > 0)
      throw new UsageError('name a claim and which piece of its evidence');
    return [readingOf(readingSchema, { on: today, ...given, claim, index }, 'the reading')];
  }
  const path = resolve(effects.cwd, from);
  if (positionals.length > 0) throw new UsageError('give either a claim or a file');
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`there is no file ${path}`);
  return listIn(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), path).map((value, at) =>
    readingOf(listedSchema, { on: today, ...(value as object) }, `reading ${at + 1}`),
  );
}

/** A YAML list, or one value a line: JSON is YAML. */
function listIn(written: string, path: string): unknown[] {
  const lines = written.split(/\r?\n/).filter((line) => line.trim() !== '');
  const isLines = lines.length > 0 && lines.every((line) => line.trimStart().startsWith('{'));
  const documents = (isLines ? lines : [written]).flatMap((part) => parseAllDocuments(part));
  const [error] = documents.flatMap(({ errors }) => errors);
  if (error) throw new UsageError(`${path} is not valid YAML: ${error.message}`);
  try {
    return documents.flatMap((document) => document.toJS() ?? []);
  } catch (failure) {
    // Of references to references the reader makes no list that would fill the memory.
    throw new UsageError(
      `${path} cannot be read: ${failure instanceof Error ? failure.message : String(failure)}`,
    );
  }
}

function readingOf(schema: z.ZodType<Reading>, value: unknown, name: string): Reading {
  const read = schema.safeParse(value, { reportInput: true });
  if (read.success) return read.data;
  const [problem] = schemaProblems(name, read.error);
  const field = problem?.path?.map(String).join('.') ?? '';
  throw new UsageError(`${name}: ${field}: ${problem?.message ?? 'not a reading'}`);
}

/** Puts a reading into the text of its claim's file. @returns why not, if it cannot be */
function apply(
  { claim: id, index, source, verdict, by, on, note }: Reading,
  { entries, site }: KnowledgeBase,
  files: Map<string, ContentFile>,
  changed: Set<string>,
): string | undefined {
  const claim = entries.claims.get(id);
  const file = claim && files.get(claim.file);
  if (!claim || !file) return `no such claim${orNearest(id, entries.claims.keys())}`;
  const evidence = claim.data.evidence[index - 1];
  if (!evidence) return `the claim has ${claim.data.evidence.length} pieces of evidence`;
  if (source !== undefined && source !== evidence.source)
    return `the passage is of ${evidence.source}, not of ${source}`;
  const readers = site.readers.map((reader) => reader.id);
  if (!readers.includes(by))
    return `\`${by}\` is not among the readers of site.yaml (${readers.join(', ') || 'it names none'})${orNearest(by, readers)}`;
  if (by === extractorOf(evidence)) return `\`${by}\` chose the passage and cannot read it a second time`;
  const of = fitOfNow(claim.data, evidence, sha256);
  if (of === undefined) return 'the evidence has no passage to read';
  try {
    const written = writeFit(file, index - 1, { verdict, by, on, of, ...(note && { note }) });
    files.set(file.path, { ...file, text: written });
    changed.add(file.path);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
