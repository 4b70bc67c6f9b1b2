import type { Sha256 } from '#domain/annotation/sha256.ts';
import type { Edition, RecordFields } from '#schema/edition.ts';
import { fieldsByHash, keysOf, namesIn } from './edition.ts';
import { allEntries, type KnowledgeBase } from './knowledge-base.ts';
import { keyOf, type AnyEntry, type EntryKey } from './entry.ts';
import { mapOfCorpus } from './of-corpus.ts';
import { compareFields, fieldsOf, type FieldChange } from './record-fields.ts';
import type { NameOf } from './named-record.ts';
import { canonicalRecord, recordHash } from './record-hash.ts';

/** Where an entry stands in the editions. */
export type EditionStanding =
  /** The newest edition that holds exactly this record, and its address there. */
  | { readonly kind: 'held'; readonly edition: Edition; readonly address: string }
  /** No edition holds it so; the newest that knows it, its address there, and what changed since. */
  | {
      readonly kind: 'changed';
      readonly edition: Edition;
      readonly address: string;
      readonly changes: readonly FieldChange[];
    }
  | { readonly kind: 'absent' };

/** The editions there are, and where they are published. */
export interface PublishedEditions {
  /** The newest first. */
  readonly all: readonly Edition[];
  /** Whole address of the folder in which each has one of its own, with a slash at the end. */
  readonly at: string;
}

/** What is needed to say where an entry stands in the editions. */
export interface EditionContext {
  readonly knowledgeBase: KnowledgeBase;
  readonly sha256: Sha256;
  readonly editions?: PublishedEditions;
}

/** Where each entry stands in the editions; computed for all at once, once for a build. */
export const editionStandings = mapOfCorpus(
  'standing in editions',
  ({ knowledgeBase, sha256, editions }: EditionContext): ReadonlyMap<EntryKey, EditionStanding> =>
    computeStandings(knowledgeBase, editions?.all ?? [], sha256),
  (standing) =>
    JSON.stringify(standing.kind === 'absent' ? standing : { ...standing, edition: standing.edition.label }),
);

/** Where an entry stands in the editions. */
export function standingInEditions(context: EditionContext, entry: AnyEntry): EditionStanding {
  return editionStandings(context).get(keyOf(entry)) ?? { kind: 'absent' };
}

/** The whole address of a path in an edition. */
export function addressInEdition({ at }: PublishedEditions, { label }: Edition, path: string): string {
  return `${at}${label}${path}`;
}

interface NamedEdition {
  readonly edition: Edition;
  readonly nameOf: NameOf | undefined;
}

function computeStandings(
  knowledgeBase: KnowledgeBase,
  editions: readonly Edition[],
  sha256: Sha256,
): Map<EntryKey, EditionStanding> {
  const named = editions.map((edition) => ({ edition, nameOf: namesIn(edition, knowledgeBase) }));
  const kept = fieldsByHash(editions);
  return new Map(
    [...allEntries(knowledgeBase)].map((entry) => [keyOf(entry), standingOf(entry, named, kept, sha256)]),
  );
}

function standingOf(
  entry: AnyEntry,
  editions: readonly NamedEdition[],
  kept: ReadonlyMap<string, RecordFields>,
  sha256: Sha256,
): EditionStanding {
  const known = editions.flatMap(({ edition, nameOf }) => {
    const key = keysOf(entry).find((candidate) => candidate in edition.records);
    const record = key && edition.records[key];
    return record ? [{ edition, nameOf, record }] : [];
  });
  const [newest] = known;
  if (!newest) return { kind: 'absent' };
  const present = recordHash(entry, sha256);
  const held = known.find(
    ({ nameOf, record: { hash } }) =>
      hash === present || (nameOf && hash === recordHash(entry, sha256, nameOf)),
  );
  if (held) return { kind: 'held', edition: held.edition, address: held.record.address };
  const { edition, nameOf, record } = newest;
  const then = kept.get(record.hash);
  const now = fieldsOf(canonicalRecord(entry, nameOf), sha256);
  return { kind: 'changed', edition, address: record.address, changes: then ? compareFields(then, now) : [] };
}
