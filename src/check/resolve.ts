import { entryKey } from '#knowledge/entry.ts';
import { collectionNames, type CollectionName } from '#schema/fields.ts';
import type { CheckInput } from './context.ts';
import { nearestTo } from './nearest.ts';

/** Why an id names no entry, and what to do. */
export interface Dangling {
  readonly why: string;
  readonly nearest: readonly string[];
  readonly remedy: string;
}

/**
 * Whether an id names an entry of one of the collections: `undefined` if it does, also if the entry's file is there but
 * could not be read, since that is reported already.
 */
export function findDangling(
  input: CheckInput,
  collections: readonly CollectionName[],
  id: string,
): Dangling | undefined {
  const { entries, aliases, graves } = input.knowledgeBase;
  if (collections.some((name) => entries[name].has(id) || isUnreadable(input, name, id))) return undefined;
  for (const name of collections) {
    const key = entryKey(name, id);
    const present = aliases.get(key);
    if (present !== undefined)
      return {
        why: `it is an earlier id of \`${present}\``,
        nearest: [present],
        remedy: 'Write the present id.',
      };
    const grave = graves.get(key);
    if (grave) {
      const { see, reason } = grave.tombstone;
      return {
        why: `it was withdrawn: ${reason}`,
        nearest: see.map((target) => target.slice(target.indexOf('/') + 1)),
        remedy: 'Refer to an entry that stands in its place, or take the reference out.',
      };
    }
  }
  const elsewhere = collectionNames.filter((name) => entries[name].has(id));
  if (elsewhere.length > 0)
    return {
      why: `that id is in ${elsewhere.map((name) => `${name}/`).join(' and ')}`,
      nearest: nearestTo(id, idsOf(input, collections)),
      remedy: `Name an entry of ${folders(collections)} here.`,
    };
  return {
    why: 'no such entry',
    nearest: nearestTo(id, idsOf(input, collections)),
    remedy: `Correct the id, or add ${collections.map((name) => `content/${name}/${id}.mdx`).join(' or ')}.`,
  };
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

function idsOf(input: CheckInput, collections: readonly CollectionName[]): string[] {
  return collections.flatMap((name) => [...input.knowledgeBase.entries[name].keys()]);
}

function folders(collections: readonly CollectionName[]): string {
  return collections.map((name) => `content/${name}/`).join(' or ');
}
