import { isScalar, parseDocument } from 'yaml';
import type { CollectionName } from '#schema/fields.ts';
import { site as siteSchema } from '#schema/site.ts';
import { canonicalJson } from './canonical-json.ts';
import { parseEntryFile, type ContentFile } from './entry-file.ts';
import { entryKey } from './entry.ts';
import { splitFrontMatter } from './front-matter.ts';
import { put, renamedReferences } from './named-record.ts';
import { permalink } from './permalink.ts';
import { loadYaml } from './record-text.ts';
import { referencesIn, type Reference } from './references.ts';
import { idAsYaml, withAlias } from './write-alias.ts';

/** An entry's id and the one it is to have. */
export interface Renaming {
  readonly collection: CollectionName;
  readonly from: string;
  readonly to: string;
}

/** A file as it is to be written, and how many places in it name the entry. */
export interface RenamedFile extends ContentFile {
  readonly places: number;
}

/**
 * The file of an entry under its new id, with the old one among its aliases.
 *
 * @throws when it is written in a way in which this cannot be done
 */
export function renamedEntry(file: ContentFile, renaming: Renaming): RenamedFile {
  const { head, record, tail } = partsOf(file);
  const named = withNewNames(
    { path: file.path, text: head + withAlias(record, renaming.from) + tail },
    renaming,
  );
  const [before, after] = [file, named].map((each) => recordOf(each) as { aliases?: string[] });
  const aliases = [renaming.from, ...(before?.aliases ?? [])];
  if (canonicalJson(after?.aliases) !== canonicalJson(aliases)) throw byHand(file.path, 'aliases');
  return { ...named, path: `${entryKey(renaming.collection, renaming.to)}.mdx` };
}

/**
 * A file with the new id wherever its record names the entry by the old one, or its body links to it. Nothing else changes, not a
 * space.
 *
 * @throws when it is written in a way in which this cannot be done
 */
export function withNewNames(file: ContentFile, renaming: Renaming): RenamedFile {
  // Most files do not, and need not be read.
  if (!file.text.includes(renaming.from)) return { ...file, places: 0 };
  const { head, record, tail } = partsOf(file);
  const names = namesIn(file, renaming);
  const document = names.length > 0 ? parseDocument(record) : undefined;
  const edits = names.map(({ path, name }) => {
    const node = document?.getIn(path, true);
    if (!isScalar(node) || !node.range) throw byHand(file.path, path.join('.'));
    const [start, end] = node.range;
    const [, quote = ''] = /^(["']).*\1$/s.exec(record.slice(start, end)) ?? [];
    return { start, end, written: quote ? quote + name + quote : idAsYaml(name) };
  });
  const edited = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, written }) => text.slice(0, start) + written + text.slice(end), record);
  const links = linksTo(renaming);
  const text = head + edited + tail.replace(links, `$1${permalink(renaming.collection, renaming.to)}`);
  const expected = structuredClone(recordOf(file));
  for (const { path, name } of names) put(expected, path, name);
  if (canonicalJson(recordOf({ ...file, text })) !== canonicalJson(expected))
    throw byHand(file.path, names.map(({ path }) => path.join('.')).join(', '));
  return { path: file.path, text, places: names.length + [...tail.matchAll(links)].length };
}

/** The places of a record that name the entry by its old id, and what is to stand there. */
function namesIn(
  file: ContentFile,
  renaming: Renaming,
): { readonly path: Reference['path']; readonly name: string }[] {
  const { collection, from, to } = renaming;
  const isMeant = (of: CollectionName, id: string): boolean => of === collection && id === from;
  const keysAt = (keys: readonly string[], pathOf: (index: number) => Reference['path']) =>
    keys.flatMap((key, index) =>
      key === entryKey(collection, from) ? [{ path: pathOf(index), name: entryKey(collection, to) }] : [],
    );
  if (isPage(file)) return [];
  if (file.path === 'site.yaml') {
    const site = siteSchema.safeParse(recordOf(file)).data;
    return [
      ...referencesIn(siteSchema, site).flatMap(({ path, collection: of, id }) =>
        isMeant(of, id) ? [{ path, name: to }] : [],
      ),
      ...keysAt(site?.start.map((step) => step.to) ?? [], (index) => ['start', index, 'to']),
    ];
  }
  const parsed = parseEntryFile(file);
  if (parsed.kind === 'entry')
    return renamedReferences(parsed.entry, (of, id) => (isMeant(of, id) ? to : id));
  return parsed.kind === 'tombstone'
    ? keysAt(parsed.grave.tombstone.see, (index) => ['tombstone', 'see', index])
    : [];
}

/** Where Markdown has the address of a link, in its place or in a definition, and the address is that of the entry. */
function linksTo({ collection, from }: Renaming): RegExp {
  return new RegExp(`(\\]\\(\\s{0,9}<?|\\]:\\s{0,9}<?)${permalink(collection, from)}(?![a-z0-9-])`, 'g');
}

/** A file's record, and what stands in front of it and behind. */
function partsOf(file: ContentFile): { head: string; record: string; tail: string } {
  const { text } = file;
  if (file.path === 'site.yaml') return { head: '', record: text, tail: '' };
  const parts = isPage(file) ? undefined : splitFrontMatter(text);
  if (!parts) return { head: '', record: '', tail: text };
  // The front matter begins on the second line, behind the opening ---.
  const start = text.indexOf('\n') + 1;
  const end = start + parts.frontMatter.length;
  return { head: text.slice(0, start), record: text.slice(start, end), tail: text.slice(end) };
}

function recordOf(file: ContentFile): unknown {
  const read = loadYaml(file.path, partsOf(file).record, 0);
  return 'data' in read ? read.data : undefined;
}

/** A page of the software's own that the knowledge base adds to: a body without a record. */
function isPage({ path }: ContentFile): boolean {
  return path.startsWith('pages/');
}

function byHand(file: string, field: string): Error {
  return new Error(`${file}: the new id could not be put in at \`${field}\`; rename by hand`);
}
