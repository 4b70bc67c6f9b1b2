import type { Sha256 } from '#domain/annotation/sha256.ts';
import type { RecordFields } from '#schema/edition.ts';
import { canonicalJson } from './canonical-json.ts';
import type { CanonicalRecord } from './record-hash.ts';

/** How a field of a record differs from what an edition holds. `was` and `is` are left out where the field did not stand. */
export type FieldChange = { readonly field: string } & (
  | { readonly kind: 'value'; readonly was?: string; readonly is?: string }
  /** Words too long to be kept: the edition's own page has them. */
  | { readonly kind: 'rewritten' }
  | ({ readonly kind: 'list'; readonly same: number } & ListChange)
);

/** What a list lost and gained. Neither: its items stand in another order. */
interface ListChange {
  readonly gone: number;
  readonly added: number;
  /** Where the list as it is now has what was added. */
  readonly addedAt: readonly number[];
  /** Of items that are words, those that are gone; of others an edition has but fingerprints. */
  readonly goneItems?: readonly string[];
}

/** A statement has this many characters at most; what is longer is told by its fingerprint. */
const longestValue = 320;

/** What an edition keeps of the fields of a record. Lists of words are kept, lists of records are not; a body is a list of paragraphs. */
export function fieldsOf({ record, body }: CanonicalRecord, sha256: Sha256): RecordFields {
  const print = (value: unknown): string => sha256(canonicalJson(value)).slice(0, 12);
  const fields: RecordFields = { values: {}, prints: {} };
  for (const [path, value] of leaves(record))
    if (isShort(value)) fields.values[path] = value;
    else fields.prints[path] = Array.isArray(value) ? value.map(print) : print(value);
  if (body !== '') fields.prints['body'] = body.split(/\n{2,}/).map(print);
  return fields;
}

/** In what a record differs from what an edition keeps of it, in the order of its fields. */
export function compareFields(then: RecordFields, now: RecordFields): FieldChange[] {
  const names = [now.values, now.prints, then.values, then.prints].flatMap((part) => Object.keys(part));
  return [...new Set(names)].flatMap((field) => {
    const [was, is] = [fieldIn(then, field), fieldIn(now, field)];
    return canonicalJson(was) === canonicalJson(is) ? [] : { field, ...changeOf(was, is) };
  });
}

/** A field as an edition keeps it; told apart by whether it holds words. */
interface KeptField {
  readonly words?: RecordFields['values'][string];
  readonly prints?: RecordFields['prints'][string];
}

type Change = FieldChange extends infer Each
  ? Each extends FieldChange
    ? Omit<Each, 'field'>
    : never
  : never;

function changeOf(was: KeptField, is: KeptField): Change {
  if ([was, is].some((field) => Array.isArray(field.words) || Array.isArray(field.prints))) {
    const [first, second] = [itemsOf(was), itemsOf(is)];
    const gone = without(first, second);
    const addedAt = without(second, first);
    const hasWords = was.prints === undefined && is.prints === undefined;
    return {
      kind: 'list',
      same: first.length - gone.length,
      gone: gone.length,
      added: addedAt.length,
      addedAt,
      ...(hasWords && { goneItems: gone.map((at) => first[at] ?? '') }),
    };
  }
  if (was.prints !== undefined || is.prints !== undefined) return { kind: 'rewritten' };
  return {
    kind: 'value',
    ...(was.words !== undefined && { was: String(was.words) }),
    ...(is.words !== undefined && { is: String(is.words) }),
  };
}

/** Where the first list has items that the second does not have, each as often as it has it less. */
function without(first: readonly string[], second: readonly string[]): number[] {
  const left = [...second];
  return first.flatMap((item, at) => {
    const index = left.indexOf(item);
    if (index >= 0) left.splice(index, 1);
    return index < 0 ? [at] : [];
  });
}

function itemsOf({ words, prints }: KeptField): string[] {
  return [words ?? prints ?? []].flat().map(String);
}

function fieldIn({ values, prints }: RecordFields, field: string): KeptField {
  const [words, print] = [own(values, field), own(prints, field)];
  return { ...(words !== undefined && { words }), ...(print !== undefined && { prints: print }) };
}

/** Editions are files, in which a field may be called `constructor`: every object has something of that name. */
function own<Value>(fields: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** Records within the record are gone into, lists are not. */
function* leaves(value: object, path = ''): Generator<[string, unknown]> {
  for (const [key, member] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof member === 'object' && member !== null && !Array.isArray(member)) yield* leaves(member, at);
    else yield [at, member];
  }
}

function isShort(value: unknown): value is RecordFields['values'][string] {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value !== 'string' || value.length <= longestValue;
}
