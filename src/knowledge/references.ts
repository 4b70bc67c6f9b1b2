import type { z } from 'zod';
import { schemas } from '#schema/collections.ts';
import type { CollectionName } from '#schema/fields.ts';
import type { AnyEntry } from './entry.ts';

/** A place in a record that names another entry. */
export interface Reference {
  /** Path to the value in the record, e.g. `['evidence', 0, 'source']`. */
  readonly path: readonly (string | number)[];
  readonly collection: CollectionName;
  readonly id: string;
}

/**
 * Every reference an entry's record makes, in the order of the schema's fields.
 * Where references can stand is read off the schemas once, so that no field is forgotten here.
 */
export function referencesOf(entry: AnyEntry): Reference[] {
  return referencesIn(schemas[entry.collection], entry.data);
}

/** Every reference that a value of a schema makes. */
export function referencesIn(schema: z.core.$ZodType, value: unknown): Reference[] {
  const found: Reference[] = [];
  for (const slot of slotsOf(schema)) collect(value, slot.path, 0, [], slot.collection, found);
  return found;
}

interface Slot {
  /** `*` stands for every item of a list. */
  readonly path: readonly string[];
  readonly collection: CollectionName;
}

const slotCache = new WeakMap<z.core.$ZodType, Slot[]>();

function slotsOf(schema: z.core.$ZodType): Slot[] {
  let slots = slotCache.get(schema);
  if (!slots) {
    slots = [];
    findSlots(schema, [], slots);
    slotCache.set(schema, slots);
  }
  return slots;
}

function findSlots(schema: z.core.$ZodType, path: readonly string[], slots: Slot[]): void {
  const meta = (schema as z.ZodType).meta?.();
  if (meta?.['reference']) {
    // The options of a union may have a slot in common.
    if (!slots.some((slot) => slot.path.join() === path.join()))
      slots.push({ path, collection: meta['reference'] as CollectionName });
    return;
  }
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'object':
      for (const [key, inner] of Object.entries(def.shape)) findSlots(inner, [...path, key], slots);
      return;
    case 'array':
      findSlots(def.element, [...path, '*'], slots);
      return;
    case 'optional':
    case 'nullable':
    case 'default':
      findSlots(def.innerType, path, slots);
      return;
    case 'union':
      for (const option of def.options) findSlots(option, path, slots);
      return;
    case 'pipe':
      findSlots(def.in, path, slots);
      return;
    default:
  }
}

function collect(
  value: unknown,
  path: readonly string[],
  depth: number,
  trail: readonly (string | number)[],
  collection: CollectionName,
  found: Reference[],
): void {
  if (value === undefined || value === null) return;
  if (depth === path.length) {
    if (typeof value === 'string') found.push({ path: trail, collection, id: value });
    return;
  }
  const step = path[depth] as string;
  if (step === '*') {
    if (Array.isArray(value))
      value.forEach((item, index) => {
        collect(item, path, depth + 1, [...trail, index], collection, found);
      });
    return;
  }
  if (typeof value === 'object') {
    collect((value as Record<string, unknown>)[step], path, depth + 1, [...trail, step], collection, found);
  }
}
