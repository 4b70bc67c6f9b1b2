import type { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';

/**
 * A value of a schema without what need not have been written: fields that hold their default, empty lists, empty records.
 * So a record stays what it is when a schema gains a field. `undefined` when nothing is left.
 */
export function essentialValue(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'default':
      return canonicalJson(value) === canonicalJson(def.defaultValue)
        ? undefined
        : essentialValue(def.innerType, value);
    case 'optional':
    case 'nullable':
      return essentialValue(def.innerType, value);
    case 'array': {
      const items = value as readonly unknown[];
      return items.length === 0 ? undefined : items.map((item) => essentialValue(def.element, item) ?? null);
    }
    case 'object': {
      const members = Object.entries(def.shape).flatMap(([key, inner]) => {
        const member = essentialValue(inner, (value as Record<string, unknown>)[key]);
        return member === undefined ? [] : [[key, member] as const];
      });
      return members.length === 0 ? undefined : Object.fromEntries(members);
    }
    case 'union': {
      const option = def.options.find((candidate) => (candidate as z.ZodType).safeParse(value).success);
      return option ? essentialValue(option, value) : value;
    }
    default:
      return value;
  }
}
