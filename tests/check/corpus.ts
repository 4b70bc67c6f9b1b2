import type { ContentFile } from '#knowledge/entry-file.ts';
import { placeAt } from '#knowledge/locate.ts';
import { collectionNames, type CollectionName } from '#schema/fields.ts';

/** Marks, in a corpus, the place at which a diagnostic is expected. */
export const here = '\uE000';
/** Marks the first place of a duplicate. */
export const first = '\uE001';

/** Files with the places that were marked in them, as `file:line:column`. */
export interface Corpus {
  readonly files: readonly ContentFile[];
  readonly here: readonly string[];
  readonly first: readonly string[];
}

/**
 * A tiny content folder, written down in one piece:
 *
 *     === claims/a.mdx
 *     relations:
 *       - { kind: supports, claim: ${here}nowhere }
 *     ---
 *     The body, if any.
 *
 * A mark before the path stands for the beginning of the file. The required fields that a record does not have are put
 * behind those it has, so that a case shows nothing but what it is about. A header `=== raw claims/a.mdx` takes the text as
 * it stands.
 */
export function corpus(strings: TemplateStringsArray, ...marks: readonly string[]): Corpus {
  const text = dedent(String.raw({ raw: strings }, ...marks));
  const marked = text.split(/^=== /m).slice(1).map(toFile);
  return {
    files: marked.map((file) => ({ ...file, text: file.text.replaceAll(here, '').replaceAll(first, '') })),
    here: marked.flatMap((file) => placesOf(file, here, first)),
    first: marked.flatMap((file) => placesOf(file, first, here)),
  };
}

function toFile(chunk: string): ContentFile {
  const [header = '', ...lines] = chunk.split('\n');
  const [, mark = '', raw, path = ''] =
    new RegExp(`^([${here}${first}]?)(raw )?(.*)$`).exec(header.trim()) ?? [];
  const text = lines.join('\n').trimEnd();
  if (raw) return { path, text: `${mark}${text}\n` };
  const collection = collectionNames.find((name) => path.startsWith(`${name}/`));
  const [record = '', body = ''] = text.split(/^---\n/m);
  if (!collection) return { path, text: withDefaults(record, siteDefaults) };
  const fields = { ...defaults[collection], ...ownDefaults[collection]?.(nameIn(path)) };
  const whole = record.includes('tombstone:') ? `${record}\n` : withDefaults(record, fields);
  return { path, text: `${mark}---\n${whole}---\n${body}\n` };
}

/** No two actors or claims are alike unless a test says so. */
const ownDefaults: Partial<Record<CollectionName, (name: string) => Record<string, string>>> = {
  actors: (name) => ({ name: `Person ${name}` }),
  claims: (name) => ({ label: `So, ${name}` }),
};

function nameIn(path: string): string {
  return path.replace(/^.*\/|\.mdx$/g, '').replaceAll('-', ' ');
}

function withDefaults(record: string, fields: Readonly<Record<string, string>>): string {
  const missing = Object.entries(fields).filter(
    ([key]) => !new RegExp(`^[${here}${first}]?${key}:`, 'm').test(record),
  );
  const written = record.trimEnd() === '' ? [] : [record.trimEnd()];
  return [...written, ...missing.map(([key, value]) => `${key}: ${value}`), ''].join('\n');
}

const recorded = '"2026-01-01"';
const defaults: Record<CollectionName, Record<string, string>> = {
  questions: { recorded, statement: 'Is it so?', label: 'So?', whyItMatters: 'It does.' },
  positions: {
    recorded,
    question: 'question',
    statement: 'It is so.',
    label: 'So',
    holders: '[{ actor: actor, evidence: [{ source: source, gist: Says so. }] }]',
    grounds: '[claim]',
  },
  claims: {
    recorded,
    statement: 'It is so.',
    kind: 'empirical',
    questions: '[question]',
    evidence: '[{ source: source, gist: Says so., by: actor, voice: asserts }]',
  },
  sources: {
    recorded,
    csl: '{ type: article, title: A work }',
    rights: '{ status: public-domain }',
    standing: '{ witness: first-person }',
    acquaintance: '{ how: captured }',
  },
  actors: { recorded, kind: 'person' },
  measures: {
    recorded,
    title: 'An Act',
    label: 'Act',
    kind: 'bill',
    jurisdiction: 'Here',
    status: '{ text: Pending, asOf: "2026" }',
  },
  terms: {
    recorded,
    label: 'word',
    summary: 'It matters.',
    senses: '[{ id: wide, label: wide, definition: All. }, { id: narrow, label: narrow, definition: Some. }]',
  },
  events: { recorded, label: 'It happened', date: '"2026-01-01"', kind: 'background', sources: '[source]' },
};

const siteDefaults = {
  name: 'A debate',
  tagline: 'About it',
  description: 'About it all.',
  question: 'question',
  address: 'https://example.org',
  licence: '{ name: CC BY 4.0, URL: "https://creativecommons.org/licenses/by/4.0/" }',
  readers: '[{ id: reader, name: A reader }]',
};

function placesOf({ path, text }: ContentFile, mark: string, other: string): string[] {
  const plain = text.replaceAll(other, '');
  return [...plain.matchAll(new RegExp(mark, 'g'))].map((match) => {
    const before = plain.slice(0, match.index).replaceAll(mark, '');
    const { line, column } = placeAt(before, before.length);
    return `${path}:${line}:${column}`;
  });
}

function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
