import { markInEditions } from '#domain/annotation/fit.ts';
import type { Sha256 } from '#domain/annotation/sha256.ts';
import { schemas } from '#schema/collections.ts';
import type { CollectionName } from '#schema/fields.ts';
import { bodyLinks } from './body-links.ts';
import { canonicalJson } from './canonical-json.ts';
import { splitKey, type AnyEntry } from './entry.ts';
import { essentialValue } from './essential-value.ts';
import { namedRecord, type NameOf } from './named-record.ts';
import { permalink } from './permalink.ts';

/**
 * What an edition holds of an entry: its record and body as far as they say something. Not part of it: how the file is
 * formatted, the order of keys, fields at their default, the id and the earlier ids. A renaming leaves the record what it
 * was.
 */
export interface CanonicalRecord {
  readonly collection: CollectionName;
  readonly record: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const presentNames: NameOf = (_collection, id) => id;

/** @param nameOf under which ids the record names other entries; present ones, if left out */
export function canonicalRecord(entry: AnyEntry, nameOf: NameOf = presentNames): CanonicalRecord {
  const data = { ...(nameOf === presentNames ? entry.data : namedRecord(entry, nameOf)), aliases: [] };
  const record = essentialValue(schemas[entry.collection], withoutMarks(data)) as Record<string, unknown>;
  return { collection: entry.collection, record, body: namedBody(entry.body, nameOf).trim() };
}

/**
 * Marks of what was read tell of nothing that the record does not say. When the first editions were made they were shorter, and
 * relations had none.
 */
function withoutMarks(data: AnyEntry['data']): object {
  if (!('relations' in data)) return data;
  const evidence = data.evidence.map((piece) =>
    piece.fit ? { ...piece, fit: { ...piece.fit, of: piece.fit.of.slice(0, markInEditions) } } : piece,
  );
  const relations = data.relations.map((relation) =>
    relation.reviewed ? { ...relation, reviewed: { ...relation.reviewed, of: undefined } } : relation,
  );
  return { ...data, evidence, relations };
}

/** Names a record by its content: SHA-256 of its canonical JSON. */
export function recordHash(entry: AnyEntry, sha256: Sha256, nameOf?: NameOf): string {
  return sha256(canonicalJson(canonicalRecord(entry, nameOf)));
}

function namedBody(body: string, nameOf: NameOf): string {
  let named = body.replaceAll('\r\n', '\n');
  if (nameOf === presentNames) return named;
  for (const { href, target, offset } of bodyLinks(named).reverse()) {
    if (target === undefined) continue;
    const [collection, id] = splitKey(target);
    const address = href.replace(permalink(collection, id), permalink(collection, nameOf(collection, id)));
    named = named.slice(0, offset) + address + named.slice(offset + href.length);
  }
  return named;
}
