import { entryKey, keyOf, type AnyEntry, type EntryKey } from '#knowledge/entry.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import { report, topOf, type CheckInput, type Spot } from '../context.ts';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * An id or alias answers for one entry, for ever: no alias is the id of another entry or of a tombstone, none is given
 * twice; and within an entry no two senses, versions or readers share an id.
 */
export function duplicateId(input: CheckInput): Diagnostic[] {
  return [...duplicateAliases(input), ...duplicateParts(input)];
}

function duplicateAliases(input: CheckInput): Diagnostic[] {
  const { entries, graves } = input.knowledgeBase;
  const taken = new Map<EntryKey, Spot>();
  for (const entry of allEntries({ entries })) taken.set(keyOf(entry), topOf(entry.file));
  for (const [key, grave] of graves) taken.set(key, topOf(grave.file));
  const found: Diagnostic[] = [];
  for (const entry of allEntries({ entries }))
    for (const [index, alias] of entry.data.aliases.entries()) {
      const key = entryKey(entry.collection, alias);
      const at: Spot = { file: entry.file, path: ['aliases', index] };
      const related = taken.get(key);
      if (related)
        found.push(
          report(input, { rule: 'duplicate-id', at, related, ...describeAlias(input, entry, key, alias) }),
        );
      else taken.set(key, at);
    }
  return found;
}

function describeAlias(
  input: CheckInput,
  entry: AnyEntry,
  key: EntryKey,
  alias: string,
): { message: string; remedy: string } {
  const { entries, graves } = input.knowledgeBase;
  const { collection } = entry;
  if (entry.id === alias)
    return { message: `the alias \`${alias}\` is the id of this entry itself`, remedy: 'Take it out.' };
  if (entries[collection].has(alias))
    return {
      message: `the alias \`${alias}\` is the id of an entry`,
      remedy:
        'Take the alias out. If this entry was called so once, the other one needs another id: ids are never reused.',
    };
  if (graves.has(key))
    return {
      message: `the alias \`${alias}\` is the id of a withdrawn entry, whose page stands at that address`,
      remedy: 'Take the alias out and name this entry under `see` of the tombstone; or remove the tombstone.',
    };
  return {
    message: `the alias \`${alias}\` is given twice`,
    remedy: 'Leave it on the entry that had this id before.',
  };
}

function duplicateParts(input: CheckInput): Diagnostic[] {
  const { terms, measures } = input.knowledgeBase.entries;
  return [
    ...[...terms.values()].flatMap(({ file, data }) => repeated(input, file, 'senses', data.senses)),
    ...[...measures.values()].flatMap(({ file, data }) => repeated(input, file, 'versions', data.versions)),
    ...repeated(input, 'site.yaml', 'readers', input.knowledgeBase.site.readers),
  ];
}

function repeated(
  input: CheckInput,
  file: string,
  field: string,
  parts: readonly { id: string }[],
): Diagnostic[] {
  return parts.flatMap(({ id }, index) => {
    const first = parts.findIndex((part) => part.id === id);
    if (first === index) return [];
    return report(input, {
      rule: 'duplicate-id',
      at: { file, path: [field, index, 'id'] },
      message: `\`${id}\` is used twice among the ${field}`,
      remedy: 'Give each its own id.',
      related: { file, path: [field, first, 'id'] },
    });
  });
}
