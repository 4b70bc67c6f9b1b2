import type { Sha256 } from '#domain/annotation/sha256.ts';
import { keysOf, namesIn } from '#knowledge/edition.ts';
import { entryKey, keyOf, splitKey, type AnyEntry, type EntryKey } from '#knowledge/entry.ts';
import { allEntries, type KnowledgeBase } from '#knowledge/knowledge-base.ts';
import { recordHash } from '#knowledge/record-hash.ts';
import type { Edition } from '#schema/edition.ts';
import { isAnswered } from './answered.ts';
import type { CheckInput } from './context.ts';

const known = new WeakMap<CheckInput, ReadonlyMap<EntryKey, AnyEntry>>();

/**
 * Entries that were renamed and lack the alias, by the keys under which editions have them: nothing answers for these, and the
 * entry has the content.
 */
export function lostNames(input: CheckInput): ReadonlyMap<EntryKey, AnyEntry> {
  let lost = known.get(input);
  if (!lost) {
    lost = new Map(findLostNames(input));
    known.set(input, lost);
  }
  return lost;
}

/** The knowledge base as it is once the aliases stand that are lacking. */
export function withLostNames(input: CheckInput): KnowledgeBase {
  const { knowledgeBase } = input;
  const lost = lostNames(input);
  if (lost.size === 0) return knowledgeBase;
  const aliases = new Map(knowledgeBase.aliases);
  const entries: Record<string, ReadonlyMap<string, AnyEntry>> = { ...knowledgeBase.entries };
  for (const [key, { collection, id }] of lost) {
    const entry = entries[collection]?.get(id);
    if (!entry) continue;
    aliases.set(key, id);
    const data = { ...entry.data, aliases: [...entry.data.aliases, splitKey(key)[1]] };
    entries[collection] = new Map(entries[collection]).set(id, { ...entry, data } as AnyEntry);
  }
  return { ...knowledgeBase, aliases, entries: entries as unknown as KnowledgeBase['entries'] };
}

function* findLostNames(input: CheckInput): Generator<[EntryKey, AnyEntry]> {
  const sha256 = input.proof?.sha256;
  if (!sha256) return;
  const seen = new Set<EntryKey>();
  // The newest edition first, which an entry is likelier to be as.
  for (const edition of input.editions ?? []) {
    const gone = (Object.keys(edition.records) as EntryKey[]).filter(
      (key) => !seen.has(key) && !isAnswered(input, key),
    );
    if (gone.length === 0) continue;
    const withContentOf = contentsNotIn(edition, input.knowledgeBase, sha256);
    for (const key of gone) {
      const entry = withContentOf(key);
      if (!entry) continue;
      seen.add(key);
      yield [key, entry];
    }
  }
}

/** Which of the entries that an edition does not have by name has the content of one that it has. */
function contentsNotIn(
  edition: Edition,
  knowledgeBase: KnowledgeBase,
  sha256: Sha256,
): (key: EntryKey) => AnyEntry | undefined {
  const nameOf = namesIn(edition, knowledgeBase);
  const others = [...allEntries(knowledgeBase)].filter(
    (entry) => !keysOf(entry).some((name) => name in edition.records),
  );
  const byHash = new Map(others.map((entry) => [recordHash(entry, sha256, nameOf), entry]));
  const namingThemselves = others.filter((entry) => namesItself(knowledgeBase, entry));
  return (key) => {
    const hash = edition.records[key]?.hash ?? '';
    const [collection, former] = splitKey(key);
    return (
      byHash.get(hash) ??
      namingThemselves.find((entry) => {
        // What names itself was renamed along.
        const asItWas: typeof nameOf = (of, id) =>
          entryKey(of, id) === entryKey(collection, entry.id) ? former : (nameOf?.(of, id) ?? id);
        return recordHash(entry, sha256, asItWas) === hash;
      })
    );
  };
}

function namesItself({ backlinks, mentions }: KnowledgeBase, entry: AnyEntry): boolean {
  const key = keyOf(entry);
  return [...(backlinks.get(key) ?? []), ...(mentions.get(key) ?? [])].some(({ from }) => from === entry);
}
