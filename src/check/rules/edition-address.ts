import { keysOf } from '#knowledge/edition.ts';
import { splitKey, type AnyEntry, type EntryKey } from '#knowledge/entry.ts';
import { entryAt } from '#knowledge/permalink.ts';
import type { Edition } from '#schema/edition.ts';
import { isAnswered } from '../answered.ts';
import { report, topOf, type CheckInput, type Finding } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { lostNames } from '../lost-names.ts';
import { nearestTo } from '../nearest.ts';

/**
 * An address that was once in an edition keeps answering: with the entry, by an alias, or with a tombstone. An alias tells of a
 * renaming; where two records of an edition have become one, what the other said would be gone without a word.
 */
export function editionAddress(input: CheckInput): Diagnostic[] {
  const reported = new Set<string>();
  // The oldest edition that has the address is named: it has been relied on the longest.
  return (input.editions ?? []).toReversed().flatMap((edition) => {
    const addresses = addressesOf(edition);
    const gone = addresses.filter((address) => !answers(input, edition, address));
    const fresh = gone.filter((address) => !reported.has(address));
    for (const address of fresh) reported.add(address);
    if (gone.length > 1 && gone.length === addresses.length)
      return report(input, foreignFinding(edition, gone.length));
    return fresh.flatMap((address) => {
      const key = entryAt(address);
      return report(
        input,
        key ? goneFinding(input, edition, address, key) : strangeFinding(edition, address),
      );
    });
  });
}

function answers(input: CheckInput, edition: Edition, address: string): boolean {
  const key = entryAt(address);
  return key !== undefined && isAnswered(input, key) && !swallower(input, edition, key);
}

/** The entry that has a key of an edition for an alias, though it goes on from another record of that edition. */
function swallower(
  { knowledgeBase: { aliases, entries } }: CheckInput,
  { records }: Edition,
  key: EntryKey,
): AnyEntry | undefined {
  if (!(key in records)) return undefined;
  const [collection] = splitKey(key);
  const entry: AnyEntry | undefined = entries[collection].get(aliases.get(key) ?? '');
  const record = entry && keysOf(entry).find((name) => name in records);
  return record === undefined || record === key ? undefined : entry;
}

function addressesOf({ records, elsewhere }: Edition): string[] {
  return [...Object.values(records).map(({ address }) => address), ...elsewhere];
}

/** Where an entry has the content of the one that is gone, it was renamed, and lacks its alias. */
function goneFinding(input: CheckInput, edition: Edition, address: string, key: EntryKey): Finding {
  const [collection, id] = splitKey(key);
  const swallowedBy = swallower(input, edition, key);
  if (swallowedBy)
    return {
      rule: 'edition-address',
      at: { file: swallowedBy.file, path: ['aliases', swallowedBy.data.aliases.indexOf(id)] },
      message: `\`${address}\` leads to another record than it had in edition ${edition.label}, which holds both: what it said is on no page any more`,
      remedy: `Take \`${id}\` out of the \`aliases\`, and leave a tombstone in content/${collection}/${id}.mdx that says why it went, with this entry under \`see\`.`,
    };
  const message = `nothing answers at \`${address}\` any more, an address of edition ${edition.label}`;
  const renamed = lostNames(input).get(key);
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

/** Most likely a debate that was begun with the software of another, whose editions are still there. */
function foreignFinding({ label }: Edition, count: number): Finding {
  return {
    rule: 'edition-address',
    at: topOf(`editions/${label}.json`),
    message: `nothing answers any more at any of the ${count} addresses of edition ${label}`,
    remedy:
      'If it is an edition of another knowledge base, take the folder `editions` out, and the git tags `edition-…`. If it is one of this, put back the content it was made of.',
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
