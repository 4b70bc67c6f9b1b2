import { entryKey } from '#knowledge/entry.ts';
import { collectionNames, type CollectionName } from '#schema/fields.ts';
import { isUnreadable } from './answered.ts';
import type { CheckInput } from './context.ts';
import { lostNames } from './lost-names.ts';
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
        nearest: see.map((target) => target.slice(target.indexOf('/') + 1)).filter((other) => other !== id),
        remedy: 'Refer to an entry that stands in its place, or take the reference out.',
      };
    }
  }
  for (const name of collections) {
    const gone = lostEntry(input, name, id);
    if (gone) return gone;
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

/** An entry that an edition has is to be added by nobody: it was renamed, or is missed by `edition-address`. */
function lostEntry(input: CheckInput, collection: CollectionName, id: string): Dangling | undefined {
  const key = entryKey(collection, id);
  const renamed = lostNames(input).get(key);
  if (renamed)
    return {
      why: `it is an earlier id of \`${renamed.id}\`, which has its content and lacks the alias`,
      nearest: [renamed.id],
      remedy: `Write the present id, and put \`${id}\` under the \`aliases\` of ${renamed.file}.`,
    };
  const edition = input.editions?.findLast(({ records }) => Object.hasOwn(records, key));
  return (
    edition && {
      why: `no such entry any more; edition ${edition.label} has it`,
      nearest: nearestTo(id, idsOf(input, [collection])),
      remedy: `Name the entry that stands in its place, or take the reference out. If \`${id}\` was renamed, put it under the \`aliases\` of the entry.`,
    }
  );
}

function idsOf(input: CheckInput, collections: readonly CollectionName[]): string[] {
  return collections.flatMap((name) => [...input.knowledgeBase.entries[name].keys()]);
}

function folders(collections: readonly CollectionName[]): string {
  return collections.map((name) => `content/${name}/`).join(' or ');
}
