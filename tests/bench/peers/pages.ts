import type { Draft } from '../draft.ts';

/** An entry as another generator is given it: what a reader of its page needs, under the address that it has with us. */
export interface PeerPage {
  readonly collection: string;
  readonly id: string;
  readonly matter: PeerMatter;
  readonly body: string;
}

/**
 * Titles and backlinks are worked out beforehand, which spares a peer the work that we do in the build: what is compared
 * errs in its favour.
 */
export interface PeerMatter {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly evidence: readonly Evidence[];
  readonly relations: readonly Relation[];
  readonly answers: readonly Relation[];
  readonly positions: readonly Relation[];
  readonly mentions: readonly Link[];
}

export interface Link {
  readonly title: string;
  readonly address: string;
}

interface Fact {
  readonly label: string;
  readonly text: string;
  readonly address?: string;
}

interface Evidence {
  readonly quote: string;
  readonly locator: string;
  readonly voice: string;
  readonly by: Link;
  readonly source: Link;
}

interface Relation extends Link {
  readonly how: string;
  readonly note: string;
}

type Data = Readonly<Record<string, unknown>>;

/** What a claim's template shows in a place of its own. */
const ownPlace = new Set(['statement', 'evidence', 'relations']);

export function peerPages(drafts: readonly Draft[]): PeerPage[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const link = (id: unknown): Link => linkTo(byId.get(String(id)) as Draft);
  const [answers, positions, mentions] = [groups<Relation>(), groups<Relation>(), groups<Link>()];
  for (const draft of drafts) {
    const from = linkTo(draft);
    for (const { claim, kind, note } of listOf(draft.data['relations']))
      answers.add(String(claim), { ...from, how: String(kind), note: String(note) });
    for (const how of ['grounds', 'objections'])
      for (const claim of (draft.data[how] ?? []) as string[])
        positions.add(claim, { ...from, how, note: '' });
    for (const id of new Set(idsIn(draft.data, byId))) mentions.add(id, from);
  }
  return drafts.map((draft) => {
    const isClaim = draft.collection === 'claims';
    const rest = Object.entries(draft.data).filter(([key]) => !(isClaim && ownPlace.has(key)));
    return {
      collection: draft.collection,
      id: draft.id,
      body: draft.body,
      matter: {
        title: titleOf(draft.data),
        facts: rest.flatMap(([key, value]) => [...factsIn(key, value, byId)]),
        evidence: isClaim ? listOf(draft.data['evidence']).map((item) => evidence(item, link)) : [],
        relations: listOf(draft.data['relations']).map(({ claim, kind, note }) => ({
          ...link(claim),
          how: String(kind),
          note: String(note),
        })),
        answers: answers.of(draft.id),
        positions: positions.of(draft.id),
        mentions: isClaim ? [] : mentions.of(draft.id),
      },
    };
  });
}

function evidence({ quote, locator, voice, by, source }: Data, link: (id: unknown) => Link): Evidence {
  const { label, value } = locator as Data;
  return {
    quote: String(quote),
    locator: `${label} ${value}`,
    voice: String(voice),
    by: link(by),
    source: link(source),
  };
}

function titleOf(data: Data): string {
  const { title } = (data['csl'] ?? {}) as Data;
  return String(data['statement'] ?? data['name'] ?? data['title'] ?? title ?? data['label']);
}

function linkTo({ collection, id, data }: Draft): Link {
  return { title: titleOf(data), address: `/${collection}/${id}/` };
}

/** Every text in a record with the name of its field; the id of an entry leads to it. */
function* factsIn(label: string, value: unknown, byId: ReadonlyMap<string, Draft>): Generator<Fact> {
  const entry = byId.get(String(value));
  if (Array.isArray(value)) for (const item of value) yield* factsIn(label, item, byId);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* factsIn(key, inner, byId);
  else if (entry) yield { label, text: titleOf(entry.data), address: linkTo(entry).address };
  else yield { label, text: String(value) };
}

function* idsIn(value: unknown, byId: ReadonlyMap<string, Draft>): Generator<string> {
  if (typeof value === 'string' && byId.has(value)) yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* idsIn(inner, byId);
}

function listOf(value: unknown): Data[] {
  return (value ?? []) as Data[];
}

function groups<Item>(): { add: (key: string, item: Item) => void; of: (key: string) => readonly Item[] } {
  const found = new Map<string, Item[]>();
  return {
    add: (key, item) => {
      const items = found.get(key);
      if (items) items.push(item);
      else found.set(key, [item]);
    },
    of: (key) => found.get(key) ?? [],
  };
}
