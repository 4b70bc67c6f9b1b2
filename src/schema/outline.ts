import type { z } from 'zod';
import { collectionNames, type CollectionName } from './fields.ts';

/** A field of a record as an author meets it. */
export interface Field {
  readonly key: string;
  /** What the schema tells the author about it. */
  readonly description: string | undefined;
  readonly required: boolean;
  readonly shape: Shape;
}

/** Text of a form of its own. */
type Held = 'id' | 'date' | 'address' | 'language' | 'doi' | 'mark';
const held: readonly unknown[] = ['id', 'date', 'address', 'language', 'doi', 'mark'] satisfies Held[];

/** What may stand in a field. */
export type Shape =
  | { readonly kind: 'text' | 'number' | Held }
  | { readonly kind: 'reference'; readonly collection: CollectionName }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'record'; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly item: Shape; readonly least: number }
  | { readonly kind: 'choice'; readonly options: readonly Shape[] };

/** The outline of a schema: what an author may write, without the machinery of zod. */
export function outlineOf(schema: z.core.$ZodType): Shape {
  const { reference, holds } = metaOf(schema);
  if (isCollection(reference)) return { kind: 'reference', collection: reference };
  if (held.includes(holds)) return { kind: holds as Held };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return { kind: 'record', fields: Object.entries(def.shape).map(([key, inner]) => fieldOf(key, inner)) };
    case 'array':
      return { kind: 'list', item: outlineOf(def.element), least: leastOf(def.checks) };
    case 'enum':
      return { kind: 'word', words: Object.values(def.entries).map(String) };
    case 'union':
      return { kind: 'choice', options: def.options.map(outlineOf) };
    case 'optional':
    case 'nullable':
    case 'default':
      return outlineOf(def.innerType);
    case 'pipe':
      return outlineOf(def.in);
    case 'number':
      return { kind: 'number' };
    default:
      return { kind: 'text' };
  }
}

/** The fields that may stand at a path of a record; of every option, where there is a choice. */
export function fieldsAt(shape: Shape, path: readonly PropertyKey[]): readonly Field[] {
  return shapesAt(shape, path).flatMap((at) => (at.kind === 'record' ? at.fields : []));
}

/** What may stand at a path of a record: one thing, or every option of a choice. */
export function shapesAt(shape: Shape, path: readonly PropertyKey[]): readonly Shape[] {
  if (shape.kind === 'choice') return shape.options.flatMap((option) => shapesAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return [shape];
  if (shape.kind === 'list') return shapesAt(shape.item, rest);
  const field = shape.kind === 'record' ? shape.fields.find(({ key }) => key === step) : undefined;
  return field ? shapesAt(field.shape, rest) : [];
}

/** A description on the wrapper (`.optional().describe()`) goes before one on what it wraps. */
function fieldOf(key: string, schema: z.core.$ZodType): Field {
  let inner = schema;
  let { description } = metaOf(inner);
  let required = true;
  for (;;) {
    const { def } = (inner as z.core.$ZodTypes)._zod;
    if (def.type === 'optional' || def.type === 'default') required = false;
    if (!('innerType' in def)) break;
    inner = def.innerType;
    description ??= metaOf(inner).description;
  }
  return { key, description, required, shape: outlineOf(schema) };
}

function leastOf(checks: readonly z.core.$ZodCheck<never>[] = []): number {
  const [least] = checks.map(({ _zod: { def } }) => ('minimum' in def ? Number(def.minimum) : 0));
  return least ?? 0;
}

interface Meta {
  readonly description?: string | undefined;
  readonly reference?: unknown;
  readonly holds?: unknown;
}

function metaOf(schema: z.core.$ZodType): Meta {
  return (schema as z.ZodType).meta() ?? {};
}

function isCollection(name: unknown): name is CollectionName {
  return collectionNames.some((candidate) => candidate === name);
}
