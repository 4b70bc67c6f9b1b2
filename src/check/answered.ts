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

const known = new WeakMap<CheckInput, ReadonlySet<string>>();

/** Whether an entry's file is there but could not be read: one that is named so, or has this among what look like its aliases. */
export function isUnreadable(input: CheckInput, collection: CollectionName, id: string): boolean {
  const unreadable = known.get(input) ?? new Set(unreadableKeys(input));
  known.set(input, unreadable);
  return unreadable.has(`${collection}/${id}`);
}

/** By `<collection>/<id>`, the files with a problem, each of which is looked through once. */
function* unreadableKeys({ problems, files }: CheckInput): Generator<string> {
  const faulty = new Set(problems.map(({ file }) => file));
  for (const path of faulty) yield path.replace(/\.mdx$/, '');
  for (const { path, text } of files) {
    if (!faulty.has(path)) continue;
    const [collection] = path.split('/');
    for (const id of writtenAliases(text)) yield `${collection}/${id}`;
  }
}

/** A list of aliases in brackets, or on lines of its own. */
const aliasList = /^aliases:(?:[ \t]*\[[^\]]*\]|(?:[ \t]*\r?\n[ \t]*- .*)+)/m;

function writtenAliases(text: string): string[] {
  return aliasList.exec(text)?.[0].split(/[^a-z0-9-]+/) ?? [];
}
