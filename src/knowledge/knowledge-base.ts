import { collectionNames, type CollectionName } from '#schema/fields.ts';
import { site as siteSchema, type Site } from '#schema/site.ts';
import { bodyLinks, type BodyLink } from './body-links.ts';
import { parseEntryFile, type ContentFile } from './entry-file.ts';
import { entryKey, splitKey, type AnyEntry, type Entry, type EntryKey, type Grave } from './entry.ts';
import { schemaProblems, type ParseProblem } from './parse-problem.ts';
import { loadYaml, textProblem } from './record-text.ts';
import { referencesOf, type Reference } from './references.ts';

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
  const entries = Object.fromEntries(collectionNames.map((name) => [name, new Map()])) as {
    [Name in CollectionName]: Map<string, Entry<Name>>;
  };
  const graves = new Map<EntryKey, Grave>();
  for (const file of files) {
    if (file.path === 'site.yaml') continue;
    const parsed = parsedFile(file);
    if (parsed.kind === 'problems') problems.push(...parsed.problems);
    else if (parsed.kind === 'tombstone') {
      graves.set(entryKey(parsed.grave.collection, parsed.grave.id), parsed.grave);
    } else {
      const { entry } = parsed;
      (entries[entry.collection] as Map<string, AnyEntry>).set(entry.id, entry);
    }
  }
  const site = readSite(
    files.find((file) => file.path === 'site.yaml'),
    problems,
  );
  return { knowledgeBase: { site, entries, graves, ...indexEntries(entries) }, problems };
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
  return { aliases, backlinks, mentions };
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
      message: 'no site.yaml; every knowledge base needs one (see content/README.md)',
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
