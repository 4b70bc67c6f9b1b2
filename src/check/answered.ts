import { splitKey, type EntryKey } from '#knowledge/entry.ts';
import type { CollectionName } from '#schema/fields.ts';
import type { CheckInput } from './context.ts';

/** Whether something answers for a key: an entry, also one that could not be read, an alias or a tombstone. */
export function isAnswered(input: CheckInput, key: EntryKey): boolean {
  const { entries, aliases, graves } = input.knowledgeBase;
  const [collection, id] = splitKey(key);
  return (
    entries[collection].has(id) || aliases.has(key) || graves.has(key) || isUnreadable(input, collection, id)
  );
}

/** Whether an entry's file is there but could not be read: one that is named so, or has this among what look like its aliases. */
export function isUnreadable(input: CheckInput, collection: CollectionName, id: string): boolean {
  return input.problems.some(
    ({ file }) =>
      file === `${collection}/${id}.mdx` ||
      (file.startsWith(`${collection}/`) && writtenAliases(input, file).includes(id)),
  );
}

/** A list of aliases in brackets, or on lines of its own. */
const aliasList = /^aliases:(?:[ \t]*\[[^\]]*\]|(?:[ \t]*\r?\n[ \t]*- .*)+)/m;

function writtenAliases({ files }: CheckInput, path: string): string[] {
  const text = files.find((file) => file.path === path)?.text ?? '';
  return aliasList.exec(text)?.[0].split(/[^a-z0-9-]+/) ?? [];
}
