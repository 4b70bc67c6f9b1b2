import type { Sha256 } from '#domain/annotation/sha256.ts';
import type { Edition } from '#schema/edition.ts';
import { canonicalJson } from './canonical-json.ts';
import { compareText } from './compare-text.ts';
import { entryKey, keyOf, splitKey, type AnyEntry, type EntryKey } from './entry.ts';
import { allEntries, type KnowledgeBase } from './knowledge-base.ts';
import { permalink } from './permalink.ts';
import { idsOf } from './present-id.ts';
import { fieldsOf } from './record-fields.ts';
import type { NameOf } from './named-record.ts';
import { canonicalRecord } from './record-hash.ts';

/** What an edition is made of besides the corpus. */
export interface EditionFacts {
  readonly label: string;
  readonly date: string;
  readonly software: string;
  /** The editions there are, the newest first. */
  readonly earlier: readonly Edition[];
}

/** Freezes the corpus as it stands. */
export function makeEdition(knowledgeBase: KnowledgeBase, facts: EditionFacts, sha256: Sha256): Edition {
  const { label, date, software, earlier } = facts;
  const known = fieldsByHash(earlier);
  const [previous] = earlier;
  const records = [...allEntries(knowledgeBase)].map((entry) => {
    const record = canonicalRecord(entry);
    const hash = sha256(canonicalJson(record));
    const address = permalink(entry.collection, entry.id);
    const fields = known.has(hash) ? {} : { fields: fieldsOf(record, sha256) };
    return [keyOf(entry), { address, hash, ...fields }] as const;
  });
  const edition = {
    format: 1,
    label,
    date,
    software,
    previous: previous ? { label: previous.label, checksum: previous.checksum } : null,
    elsewhere: [...knowledgeBase.aliases.keys(), ...knowledgeBase.graves.keys()].map(addressOf).sort(),
    records: Object.fromEntries(records.sort(([a], [b]) => compareText(a, b))),
  } as const;
  return { ...edition, checksum: checksumOf(edition, sha256) };
}

/** The checksum that an edition ought to bear. */
export function checksumOf(edition: Omit<Edition, 'checksum'>, sha256: Sha256): string {
  return sha256(canonicalJson({ ...edition, checksum: undefined }));
}

/** An edition as the text of its file: one record a line, so that two editions can be compared by eye. */
export function formatEdition({ records, elsewhere, ...head }: Edition): string {
  const lines = (items: readonly string[]): string =>
    items.length === 0 ? '' : `\n    ${items.join(',\n    ')}\n  `;
  const members = [
    ...Object.entries(head).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`),
    `"elsewhere": [${lines(elsewhere.map((address) => JSON.stringify(address)))}]`,
    `"records": {${lines(Object.entries(records).map(([key, record]) => `${JSON.stringify(key)}: ${JSON.stringify(record)}`))}}`,
  ];
  return `{\n  ${members.join(',\n  ')}\n}\n`;
}

/** What editions keep of the fields of records, by the records' hashes. */
export function fieldsByHash(editions: readonly Edition[]) {
  return new Map(
    editions.flatMap(({ records }) =>
      Object.values(records).flatMap(({ hash, fields }) => (fields ? [[hash, fields] as const] : [])),
    ),
  );
}

/** The keys by which an edition may know an entry, the present one first. */
export function keysOf(entry: AnyEntry): EntryKey[] {
  return idsOf(entry).map((id) => entryKey(entry.collection, id));
}

/** The ids by which an edition names what was renamed since; `undefined` when it names everything as we do. */
export function namesIn(edition: Edition, knowledgeBase: KnowledgeBase): NameOf | undefined {
  const names = new Map<EntryKey, string>();
  for (const [former, present] of knowledgeBase.aliases) {
    const [collection, id] = splitKey(former);
    const key = entryKey(collection, present);
    if (former in edition.records && !(key in edition.records)) names.set(key, id);
  }
  return names.size === 0 ? undefined : (collection, id) => names.get(entryKey(collection, id)) ?? id;
}

/** The entries that are not as an edition has them: changed, added or gone. None when it was made of this corpus. */
export function departures(edition: Edition, knowledgeBase: KnowledgeBase, sha256: Sha256): string[] {
  const present = makeEdition(knowledgeBase, { ...edition, earlier: [] }, sha256).records;
  const keys = new Set([...Object.keys(edition.records), ...Object.keys(present)]);
  return [...keys].filter((key) => edition.records[key]?.hash !== present[key]?.hash).sort();
}

function addressOf(key: EntryKey): string {
  return permalink(...splitKey(key));
}
