import type { z } from 'zod';
import { schemas } from '#schema/collections.ts';
import type { CollectionName } from '#schema/fields.ts';
import type { AnyEntry } from './entry.ts';
import { valuesMarked } from './marked-values.ts';

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
  return valuesMarked('reference', schema, value).map(({ path, mark, text }) => ({
    path,
    collection: mark as CollectionName,
    id: text,
  }));
}
