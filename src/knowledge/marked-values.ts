import type { z } from 'zod';

/** What the meta data of a schema may tell of a text: which collection it names an entry of, or what form of its own it has. */
type Marking = 'reference' | 'holds';

/** A text in a record whose schema bears a mark. */
export interface MarkedValue {
  /** Path to the value in the record, e.g. `['evidence', 0, 'source']`. */
  readonly path: readonly (string | number)[];
  readonly mark: string;
  readonly text: string;
}

/**
 * Every text that a schema marks so, in the order of its fields. Where they can stand is read off a schema once.
 *
 * @param wanted the one mark that is looked for; every one, if left out
 */
export function valuesMarked(
  marking: Marking,
  schema: z.core.$ZodType,
  value: unknown,
  wanted?: string,
): MarkedValue[] {
  const found: MarkedValue[] = [];
  for (const slot of slotsOf(marking, schema))
    if (wanted === undefined || slot.mark === wanted) collect(value, slot, 0, [], found);
  return found;
}

interface Slot {
  /** `*` stands for every item of a list. */
  readonly path: readonly string[];
  readonly mark: string;
}

const slotCaches: Record<Marking, WeakMap<z.core.$ZodType, Slot[]>> = {
  reference: new WeakMap(),
  holds: new WeakMap(),
};

function slotsOf(marking: Marking, schema: z.core.$ZodType): Slot[] {
  let slots = slotCaches[marking].get(schema);
  if (!slots) {
    slots = [];
    findSlots(marking, schema, [], slots);
    slotCaches[marking].set(schema, slots);
  }
  return slots;
}

function findSlots(marking: Marking, schema: z.core.$ZodType, path: readonly string[], slots: Slot[]): void {
  const mark = (schema as z.ZodType).meta?.()?.[marking];
  if (mark) {
    // The options of a union may have a slot in common.
    if (!slots.some((slot) => slot.path.join() === path.join())) slots.push({ path, mark: String(mark) });
    return;
  }
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'object':
      for (const [key, inner] of Object.entries(def.shape)) findSlots(marking, inner, [...path, key], slots);
      return;
    case 'array':
      findSlots(marking, def.element, [...path, '*'], slots);
      return;
    case 'optional':
    case 'nullable':
    case 'default':
      findSlots(marking, def.innerType, path, slots);
      return;
    case 'union':
      for (const option of def.options) findSlots(marking, option, path, slots);
      return;
    case 'pipe':
      findSlots(marking, def.in, path, slots);
      return;
    default:
  }
}

function collect(
  value: unknown,
  slot: Slot,
  depth: number,
  trail: readonly (string | number)[],
  found: MarkedValue[],
): void {
  if (value === undefined || value === null) return;
  const { path, mark } = slot;
  if (depth === path.length) {
    if (typeof value === 'string') found.push({ path: trail, mark, text: value });
    return;
  }
  const step = path[depth] as string;
  if (step === '*') {
    if (Array.isArray(value))
      value.forEach((item, index) => {
        collect(item, slot, depth + 1, [...trail, index], found);
      });
    return;
  }
  if (typeof value === 'object') {
    collect((value as Record<string, unknown>)[step], slot, depth + 1, [...trail, step], found);
  }
}
