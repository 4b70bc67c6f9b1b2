import { keysOf, namesIn } from '#knowledge/edition.ts';
import { entryKey, splitKey, type AnyEntry, type EntryKey } from '#knowledge/entry.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { entryAt } from '#knowledge/permalink.ts';
import { recordHash } from '#knowledge/record-hash.ts';
import type { Edition } from '#schema/edition.ts';
import { report, topOf, type CheckInput, type Finding } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearestTo } from '../nearest.ts';
import { isUnreadable } from '../resolve.ts';

/** An address that was once in an edition keeps answering: with the entry, by an alias, or with a tombstone. */
export function editionAddress(input: CheckInput): Diagnostic[] {
  const reported = new Set<string>();
  // The oldest edition that has the address is named: it has been relied on the longest.
  return (input.editions ?? []).toReversed().flatMap((edition) =>
    addressesOf(edition).flatMap((address) => {
      const key = entryAt(address);
      if (reported.has(address) || (key && resolves(input, key))) return [];
      reported.add(address);
      return report(
        input,
        key ? goneFinding(input, edition, address, key) : strangeFinding(edition, address),
      );
    }),
  );
}

function addressesOf({ records, elsewhere }: Edition): string[] {
  return [...Object.values(records).map(({ address }) => address), ...elsewhere];
}

function resolves(input: CheckInput, key: EntryKey): boolean {
  const { entries, aliases, graves } = input.knowledgeBase;
  const [collection, id] = splitKey(key);
  return (
    entries[collection].has(id) || aliases.has(key) || graves.has(key) || isUnreadable(input, collection, id)
  );
}

/** Where an entry has the content of the one that is gone, it was renamed, and lacks its alias. */
function goneFinding(input: CheckInput, edition: Edition, address: string, key: EntryKey): Finding {
  const [collection, id] = splitKey(key);
  const message = `nothing answers at \`${address}\` any more, an address of edition ${edition.label}`;
  const renamed = renamedEntry(input, edition, key);
  if (renamed)
    return {
      rule: 'edition-address',
      at: { file: renamed.file, path: ['aliases'] },
      message: `${message}; this entry has the content of \`${id}\``,
      nearest: [renamed.id],
      remedy: `Put \`${id}\` under its \`aliases\`.`,
    };
  return {
    rule: 'edition-address',
    at: topOf(`${collection}/${id}.mdx`),
    message,
    nearest: nearestTo(id, input.knowledgeBase.entries[collection].keys()),
    remedy: `If it was renamed, put \`${id}\` under the \`aliases\` of the entry; if it was withdrawn or merged, leave a tombstone in its file that says why and where to go.`,
  };
}

function strangeFinding(edition: Edition, address: string): Finding {
  return {
    rule: 'edition-address',
    at: topOf(`editions/${edition.label}.json`),
    message: `nothing answers at \`${address}\` any more: entries do not have such addresses`,
    remedy: 'Addresses of entries never change: take the change to `knowledge/permalink.ts` back.',
  };
}

function renamedEntry(input: CheckInput, edition: Edition, key: EntryKey): AnyEntry | undefined {
  const sha256 = input.proof?.sha256;
  const hash = edition.records[key]?.hash;
  if (!sha256 || hash === undefined) return undefined;
  const [collection, former] = splitKey(key);
  const nameOf = namesIn(edition, input.knowledgeBase);
  return [...allEntries(input.knowledgeBase)]
    .filter(
      (entry) => entry.collection === collection && !keysOf(entry).some((known) => known in edition.records),
    )
    .find((entry) => {
      // What names itself, or is named by itself, was renamed along.
      const asItWas: typeof nameOf = (of, id) =>
        entryKey(of, id) === entryKey(collection, entry.id) ? former : (nameOf?.(of, id) ?? id);
      return recordHash(entry, sha256, asItWas) === hash;
    });
}
