import { schemas } from '#schema/collections.ts';
import type { CollectionName } from '#schema/fields.ts';
import { outlineOf, type Field, type Shape } from '#schema/outline.ts';
import { site } from '#schema/site.ts';

/** What is known of an entry before it is written. */
export interface SkeletonOptions {
  readonly title?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * The text of a new entry: every field of the schema under its description. It passes the schema; what must be filled
 * in says `TODO`, or names the entry `todo`, which the checks report. Fields that may be left out come last, commented
 * out with a `#` right before the key. Items of a list stand below its key, as in nearly all entries and as `kb quote`
 * prints them: in YAML all items of a list begin in one column.
 */
export function entrySkeleton(collection: CollectionName, options: SkeletonOptions): string {
  return ['---', ...skeletonLines(collection, options), '---', ''].join('\n');
}

/** Names what is still to be named, as long as no entry is called so. */
export const placeholderId = 'todo';

/** The text of a new `site.yaml`, likewise. */
export function siteSkeleton(options: SkeletonOptions): string {
  return [...skeletonLines('site', options), ''].join('\n');
}

function skeletonLines(collection: Written, options: SkeletonOptions): string[] {
  const shape = outlineOf(collection === 'site' ? site : schemas[collection]);
  const fields = shape.kind === 'record' ? shape.fields : [];
  return recordLines(fields, { ...options, collection, path: [] });
}

type Written = CollectionName | 'site';

interface Writing extends SkeletonOptions {
  readonly collection: Written;
  /** Keys that lead to the record being written. */
  readonly path: readonly string[];
}

/** The field that holds the title. */
const titleFields: Record<Written, string> = {
  site: 'name',
  questions: 'statement',
  positions: 'statement',
  claims: 'statement',
  sources: 'csl.title',
  actors: 'name',
  measures: 'title',
  terms: 'label',
  events: 'label',
};

/** Fields that may be left out as far as the schema goes, but that the checks or good practice ask for. */
const wanted: Partial<Record<Written, readonly string[]>> = {
  claims: ['evidence', 'evidence.quote', 'evidence.locator', 'evidence.by'],
  positions: ['holders', 'holders.evidence.quote', 'holders.evidence.locator', 'grounds'],
  measures: ['sponsors.actor'],
  sources: ['csl.author', 'csl.issued', 'csl.URL'],
};

/** The word to begin with, where the first of the list is not the usual or the careful one. */
const usualWords = ['paragraph', 'quotation-only'];

/** Longest line of a comment. */
const width = 100;

function recordLines(fields: readonly Field[], writing: Writing): string[] {
  const { collection, path } = writing;
  const isIn = ({ key, required }: Field): boolean =>
    required || (wanted[collection]?.includes([...path, key].join('.')) ?? false);
  const filled = fields
    .filter(isIn)
    .flatMap((field) => [...comment(explanation(field)), ...fieldLines(field, writing)]);
  const leftOut = fields
    .filter((field) => !isIn(field))
    .flatMap((field) => [
      ...comment(explanation(field)),
      ...fieldLines(field, writing).map((line) => `#${line}`),
    ]);
  return [...filled, ...leftOut];
}

function fieldLines({ key, shape }: Field, writing: Writing): string[] {
  const within = { ...writing, path: [...writing.path, key] };
  if (shape.kind === 'record') return [`${key}:`, ...indent(recordLines(shape.fields, within))];
  if (shape.kind !== 'list') return [`${key}: ${scalar(shape, within)}`];
  const items = Array.from({ length: Math.max(1, shape.least) }, () => itemLines(shape.item, within));
  return [`${key}:`, ...items.flat()];
}

function itemLines(shape: Shape, writing: Writing): string[] {
  const [first, ...others] = shape.kind === 'choice' ? shape.options : [shape];
  if (first?.kind !== 'record') return [`- ${scalar(shape, writing)}`];
  const instead = others.flatMap((other) =>
    other.kind === 'record' ? comment(`Or instead: ${other.fields.map(({ key }) => key).join(', ')}.`) : [],
  );
  // An item needs at least one key.
  const fields = first.fields.some(({ required }) => required)
    ? first.fields
    : first.fields.map((field, index) => ({ ...field, required: index === 0 }));
  const lines = recordLines(fields, writing);
  const start = lines.findIndex((line) => !line.startsWith('#'));
  return [
    ...instead,
    ...lines.slice(0, start),
    ...lines.slice(start).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
  ];
}

function scalar(shape: Shape, { collection, path, title, today }: Writing): string {
  const field = path.join('.');
  if (title !== undefined && field === titleFields[collection]) return JSON.stringify(title);
  if (field === 'recorded') return JSON.stringify(today);
  switch (shape.kind) {
    case 'reference':
    case 'id':
      return placeholderId;
    case 'word':
      return `${shape.words.find((word) => usualWords.includes(word)) ?? shape.words[0]} # TODO`;
    case 'date':
      return `${JSON.stringify(today)} # TODO`;
    case 'address':
      return 'https://example.org/ # TODO';
    case 'language':
      return 'en # TODO';
    case 'doi':
      return '10.1000/todo # TODO';
    case 'mark':
      return `"${'0'.repeat(32)}" # TODO`;
    case 'number':
      return '100';
    default:
      return '"TODO"';
  }
}

function explanation({ description = '', shape }: Field): string {
  if (shape.kind !== 'word' || shape.words.every((word) => description.includes(word))) return description;
  return `${description} One of: ${shape.words.join(', ')}.`;
}

function comment(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
