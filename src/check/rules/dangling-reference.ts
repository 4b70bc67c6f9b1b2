import type { AnyEntry, Grave } from '#knowledge/entry.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { referencesIn, referencesOf } from '#knowledge/references.ts';
import { placeholderId } from '#knowledge/skeleton.ts';
import { collectionNames, type CollectionName } from '#schema/fields.ts';
import { site as siteSchema } from '#schema/site.ts';
import { report, type CheckInput } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { findDangling } from '../resolve.ts';
import { unfinishedField } from './unfinished-entry.ts';

/** Every id in a record names an entry: in entries, tombstones and `site.yaml`. */
export function danglingReference(input: CheckInput): Diagnostic[] {
  const found: Diagnostic[] = [];
  const look = (at: FieldSpot, collections: readonly CollectionName[], id: string): void => {
    const dangling = findDangling(input, collections, id);
    if (!dangling) return;
    if (id === placeholderId) {
      const field = at.path.findLast((step) => typeof step === 'string') ?? '';
      found.push(report(input, { ...unfinishedField(field, id), at }));
      return;
    }
    const expected = collections.join(' or ');
    const message = `\`${id}\` names none of the ${expected}: ${dangling.why}`;
    found.push(report(input, { ...dangling, rule: 'dangling-reference', at, message }));
  };
  const lookAtAddress = (at: FieldSpot, address: string): void => {
    const [folder, id = '', ...rest] = address.split('/');
    const collection = collectionNames.find((name) => name === folder);
    if (collection && id !== '' && rest.length === 0) look(at, [collection], id);
    else found.push(notAnAddress(input, at, address));
  };
  for (const entry of allEntries(input.knowledgeBase)) {
    for (const { path, collection, id } of referencesOf(entry))
      look({ file: entry.file, path }, [collection], id);
    for (const { path, id } of groundsOf(entry)) look({ file: entry.file, path }, ['claims', 'sources'], id);
  }
  for (const grave of input.knowledgeBase.graves.values())
    for (const [path, address] of seeOf(grave)) lookAtAddress({ file: grave.file, path }, address);
  if (input.problems.some(({ file }) => file === 'site.yaml')) return found;
  const { site } = input.knowledgeBase;
  for (const { path, collection, id } of referencesIn(siteSchema, site))
    look({ file: 'site.yaml', path }, [collection], id);
  for (const [index, { to }] of site.start.entries())
    lookAtAddress({ file: 'site.yaml', path: ['start', index, 'to'] }, to);
  return found;
}

interface FieldSpot {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** The one reference that may name an entry of either of two collections. */
function groundsOf(entry: AnyEntry): { path: (string | number)[]; id: string }[] {
  if (entry.collection !== 'claims') return [];
  return entry.data.relations.flatMap(({ ground }, index) =>
    ground === undefined ? [] : [{ path: ['relations', index, 'ground'], id: ground }],
  );
}

function seeOf(grave: Grave): [(string | number)[], string][] {
  return grave.tombstone.see.map((address, index) => [['tombstone', 'see', index], address]);
}

function notAnAddress(input: CheckInput, at: FieldSpot, address: string): Diagnostic {
  return report(input, {
    rule: 'dangling-reference',
    at,
    message: `unexpected \`${address}\`; expected <collection>/<id>`,
    remedy: `Write the collection and the id, e.g. claims/some-claim. The collections are ${collectionNames.join(', ')}.`,
  });
}
