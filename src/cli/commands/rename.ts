import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { orNearest } from '#check/nearest.ts';
import { counted } from '#domain/annotation/counted.ts';
import { contentFolder, readContentFiles, readPageFiles } from '#files/content-folder.ts';
import { readReceipts, removeReceipt, writeReceipt } from '#files/receipts.ts';
import { writeFileAtomically } from '#files/write-file.ts';
import type { ContentFile } from '#knowledge/entry-file.ts';
import { entryKey } from '#knowledge/entry.ts';
import { readKnowledgeBase, type KnowledgeBase } from '#knowledge/knowledge-base.ts';
import { renamedEntry, withNewNames, type RenamedFile, type Renaming } from '#knowledge/rename-entry.ts';
import { collectionNames } from '#schema/fields.ts';
import { exitCodes, refuse, UsageError, type Command } from '../command.ts';
import { collectionFor, understood } from '../understood.ts';

export const rename: Command = {
  name: 'rename',
  help: `npm run kb -- rename <collection> <old> <new>

Gives an entry another id: moves its file, puts the old id under its \`aliases\`, so that its address keeps answering, and writes
the new one wherever a record names the entry or a body links to it. The receipt of a source moves along. Nothing else
in a file changes. Nothing is written unless all of it can be; after an interruption, call it again.

  <collection>  ${collectionNames.join(', ')}
  <new>         kebab-case, and never used before

Ends with 0 when renamed, 1 when refused, 2 when it was called wrongly.`,
  run(args, effects) {
    const renaming = renamingFrom(args);
    const content = contentFolder(effects.env, effects.cwd);
    const [oldFile, newFile] = [renaming.from, renaming.to].map((id) => fileOf({ ...renaming, to: id }));
    const read = readContentFiles(content);
    const { knowledgeBase, problems } = readKnowledgeBase(read);
    const [unreadable] = problems;
    if (unreadable)
      return refuse(
        effects,
        `${unreadable.file} cannot be read, and may name the entry: mend first what \`npm run kb -- check\` says`,
      );
    const entry = read.find(({ path }) => path === oldFile);
    const refusal = refusalOf(renaming, knowledgeBase);
    if (!entry || refusal !== undefined) return refuse(effects, refusal ?? 'there is no such file');
    let moved: RenamedFile;
    let others: RenamedFile[];
    try {
      moved = renamedEntry(entry, renaming);
      others = [...read, ...readPageFiles(content)]
        .filter((file) => file !== entry)
        .map((file) => withNewNames(file, renaming))
        .filter(({ places }) => places > 0);
    } catch (error) {
      return refuse(effects, error instanceof Error ? error.message : String(error));
    }
    if (isTakenByAnother(content, moved))
      return refuse(effects, `there is already an entry \`${renaming.to}\``);
    const shown = (path = ''): string => relative(effects.cwd, join(content, path));
    // The old file last: as long as it is there, whoever was interrupted can call the command again.
    for (const { path, text } of [moved, ...others]) writeFileAtomically(join(content, path), text);
    const hadReceipt = renaming.collection === 'sources' && moveReceipt(content, renaming);
    rmSync(join(content, oldFile ?? ''));
    effects.write(
      [
        `${shown(oldFile)} → ${shown(newFile)}, with \`${renaming.from}\` under its aliases`,
        ...others.map(({ path, places }) => `${shown(path)}: ${counted(places, 'place')}`),
        ...(hadReceipt
          ? [`${shown(`receipts/${renaming.from}.json`)} → ${shown(`receipts/${renaming.to}.json`)}`]
          : []),
        ...(renaming.collection === 'sources' ? ['its text in the archive may stay under the old id'] : []),
        'now `npm run kb -- check`\n',
      ].join('\n'),
    );
    return exitCodes.ok;
  },
};

function renamingFrom(args: readonly string[]): Renaming {
  const { positionals } = understood(() => parseArgs({ args: [...args], allowPositionals: true }));
  const [folder, from, to, ...rest] = positionals;
  if (folder === undefined || from === undefined || to === undefined || rest.length > 0)
    throw new UsageError('name a collection, an id and the new id');
  return { collection: collectionFor(folder, to), from, to };
}

function fileOf({ collection, to }: Renaming): string {
  return `${entryKey(collection, to)}.mdx`;
}

/** Why an entry may not be renamed so. */
function refusalOf(
  { collection, from, to }: Renaming,
  { entries, aliases, graves }: KnowledgeBase,
): string | undefined {
  if (graves.has(entryKey(collection, from))) return `\`${from}\` was withdrawn; a tombstone keeps its id`;
  if (!entries[collection].has(from)) {
    const present = aliases.get(entryKey(collection, from));
    return present === undefined
      ? `there is no \`${from}\` among the ${collection}${orNearest(from, entries[collection].keys())}`
      : `\`${from}\` is an earlier id; the entry is \`${present}\``;
  }
  if (from === to) return `\`${from}\` has that id already`;
  const other = aliases.get(entryKey(collection, to));
  if (other !== undefined) return `\`${to}\` is an earlier id of \`${other}\`; ids are never used again`;
  return undefined;
}

/** A renaming that was interrupted has written the file as it would now. */
function isTakenByAnother(content: string, { path, text }: ContentFile): boolean {
  const place = join(content, path);
  return existsSync(place) && readFileSync(place, 'utf8') !== text;
}

/** @returns whether there was one */
function moveReceipt(content: string, { from, to }: Renaming): boolean {
  const receipt = readReceipts(content).receipts.get(from);
  if (!receipt) return false;
  writeReceipt(content, { ...receipt, source: to });
  removeReceipt(content, from);
  return true;
}
