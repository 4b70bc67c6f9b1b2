import type { Sha256 } from '#domain/annotation/sha256.ts';
import { collectionNames, type CollectionName } from '#schema/fields.ts';
import { site as siteSchema, type Site } from '#schema/site.ts';
import { bodyLinks, type BodyLink } from './body-links.ts';
import { parseEntryFile, type ContentFile } from './entry-file.ts';
import { entryKey, splitKey, type AnyEntry, type Entry, type EntryKey, type Grave } from './entry.ts';
import { schemaProblems, type ParseProblem } from './parse-problem.ts';
import { loadYaml, textProblem } from './record-text.ts';
import { referencesOf, type Reference } from './references.ts';
import { TracedMap } from './traced-map.ts';

/** A reference seen from the entry it names. */
export interface Backlink {
  readonly from: AnyEntry;
  readonly path: Reference['path'];
}

/** A link in prose seen from the entry it names. */
export interface Mention {
  readonly from: AnyEntry;
  /** The sentence the link stands in, as plain text. */
  readonly sentence: string;
}

/** The whole corpus as one value. Everything a page, an export or a check says is computed from it. */
export interface KnowledgeBase {
  readonly site: Site;
  readonly entries: { readonly [Name in CollectionName]: ReadonlyMap<string, Entry<Name>> };
  readonly graves: ReadonlyMap<EntryKey, Grave>;
  /** Earlier key → present id. */
  readonly aliases: ReadonlyMap<EntryKey, string>;
  /** Who refers to an entry in a record, under its present id or an earlier one; by the present one. */
  readonly backlinks: ReadonlyMap<EntryKey, readonly Backlink[]>;
  /** Who links to an entry in prose, likewise. */
  readonly mentions: ReadonlyMap<EntryKey, readonly Mention[]>;
}

/** What reading a content folder gives: the corpus of the sound files, and what is wrong with the others. */
export interface ReadResult {
  readonly knowledgeBase: KnowledgeBase;
  readonly problems: readonly ParseProblem[];
}

/** Builds the corpus from files (`site.yaml` and `<collection>/<id>.mdx`). Files that do not parse are left out and reported. */
export function readKnowledgeBase(files: readonly ContentFile[]): ReadResult {
  const problems: ParseProblem[] = [];
  const texts = new Map<AnyEntry, string>();
  const graves: [EntryKey, Grave][] = [];
  for (const file of files) {
    if (file.path === 'site.yaml') continue;
    const parsed = parsedFile(file);
    if (parsed.kind === 'problems') problems.push(...parsed.problems);
    else if (parsed.kind === 'tombstone') {
      graves.push([entryKey(parsed.grave.collection, parsed.grave.id), parsed.grave]);
    } else texts.set(parsed.entry, file.text);
  }
  const site = readSite(
    files.find((file) => file.path === 'site.yaml'),
    problems,
  );
  const digestOf = digestsOf(texts);
  const entries = byCollection([...texts.keys()], digestOf);
  return {
    knowledgeBase: {
      site,
      entries,
      graves: new TracedMap('graves', graves, (grave) => JSON.stringify(grave)),
      ...indexEntries(entries, digestOf),
    },
    problems,
  };
}

type EntryDigest = (entry: AnyEntry, sha256: Sha256) => string;

/** What a file says, in short; found out when it is first asked for. */
function digestsOf(texts: ReadonlyMap<AnyEntry, string>): EntryDigest {
  const known = new Map<AnyEntry, string>();
  return (entry, sha256) => {
    let digest = known.get(entry);
    if (digest === undefined) {
      digest = sha256(texts.get(entry) ?? '');
      known.set(entry, digest);
    }
    return digest;
  };
}

function byCollection(all: readonly AnyEntry[], digestOf: EntryDigest): KnowledgeBase['entries'] {
  const groups = Map.groupBy(all, ({ collection }) => collection);
  return Object.fromEntries(
    collectionNames.map((name) => [
      name,
      new TracedMap(
        name,
        (groups.get(name) ?? []).map((entry) => [entry.id, entry]),
        digestOf,
      ),
    ]),
  ) as unknown as KnowledgeBase['entries'];
}

/** The dev server reads the corpus again after every edit: what has not been written since is parsed already. */
const parsedFile = sameFor(parseEntryFile);
const referencesFrom = sameFor(referencesOf);
const linksFrom = sameFor((entry: AnyEntry) => bodyLinks(entry.body));

function sameFor<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, Made>();
  return (thing) => {
    let made = known.get(thing);
    if (made === undefined) {
      made = make(thing);
      known.set(thing, made);
    }
    return made;
  };
}

/** Every entry of every collection, collection by collection. */
export function* allEntries(knowledgeBase: Pick<KnowledgeBase, 'entries'>): Generator<AnyEntry> {
  for (const name of collectionNames) yield* knowledgeBase.entries[name].values();
}

function indexEntries(
  entries: KnowledgeBase['entries'],
  digestOf: EntryDigest,
): Pick<KnowledgeBase, 'aliases' | 'backlinks' | 'mentions'> {
  const aliases = new Map<EntryKey, string>();
  for (const entry of allEntries({ entries }))
    for (const alias of entry.data.aliases) aliases.set(entryKey(entry.collection, alias), entry.id);
  const backlinks = new Map<EntryKey, Backlink[]>();
  const mentions = new Map<EntryKey, Mention[]>();
  for (const entry of allEntries({ entries })) {
    for (const { collection, id, path } of referencesFrom(entry))
      push(backlinks, presentKey(aliases, entryKey(collection, id)), { from: entry, path });
    for (const link of linksFrom(entry))
      if (isEntryLink(link))
        push(mentions, presentKey(aliases, link.target), { from: entry, sentence: link.sentence });
  }
  // Who has a link to an entry has the entry: it counts as looked at.
  const froms = (links: readonly { from: AnyEntry }[], sha256: Sha256): string =>
    sha256(links.map(({ from }) => `${from.collection}/${from.id} ${digestOf(from, sha256)}`).join('\n'));
  return {
    aliases: new TracedMap('aliases', aliases, (id) => id),
    backlinks: new TracedMap('backlinks', backlinks, froms),
    mentions: new TracedMap('mentions', mentions, froms),
  };
}

function presentKey(aliases: KnowledgeBase['aliases'], key: EntryKey): EntryKey {
  const present = aliases.get(key);
  return present === undefined ? key : entryKey(splitKey(key)[0], present);
}

function isEntryLink(link: BodyLink): link is BodyLink & { target: EntryKey } {
  return link.target !== undefined;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A placeholder stands in for a broken `site.yaml`, so that the entries can be checked all the same. */
function readSite(file: ContentFile | undefined, problems: ParseProblem[]): Site {
  const missing: Site = {
    name: '',
    tagline: '',
    description: '',
    language: 'en',
    question: '',
    address: 'https://example.org',
    editors: [],
    licence: { name: '', URL: 'https://example.org' },
    readers: [],
    alsoSearch: [],
    start: [],
    contested: [],
  };
  if (!file) {
    problems.push({
      rule: 'front-matter',
      file: 'site.yaml',
      message: 'there is no `site.yaml`, which says what this knowledge base is called and what it asks',
      at: { line: 1, column: 1 },
    });
    return missing;
  }
  const unreadable = textProblem(file);
  const read = unreadable ? { problem: unreadable } : loadYaml(file.path, file.text, 0);
  if ('problem' in read) {
    problems.push(read.problem);
    return missing;
  }
  const parsed = siteSchema.safeParse(read.data, { reportInput: true });
  if (parsed.success) return parsed.data;
  problems.push(...schemaProblems(file.path, parsed.error));
  return missing;
}
