import { formatDate } from '#domain/bibliography/edtf.ts';
import { schemas } from '#schema/collections.ts';
import type { AnyEntry } from '../entry.ts';
import { referencesIn } from '../references.ts';
import { find, labelOf, type ViewContext } from './context.ts';

/** What a reader calls an item of a list in a record; `undefined` for a paragraph, a caveat and whatever else has no name. */
export function itemName(
  context: ViewContext,
  entry: AnyEntry,
  field: string,
  at: number,
): string | undefined {
  const list = field.split('.').reduce<unknown>((value, step) => fieldsOf(value)[step], entry.data);
  return Array.isArray(list) ? nameOfItem(context, entry, field, list[at]) : undefined;
}

/** The same of an item that the record may not have any more. */
export function nameOfItem(
  context: ViewContext,
  entry: AnyEntry,
  field: string,
  item: unknown,
): string | undefined {
  const referred = nameOfReferred(context, entry, field, item);
  if (typeof item === 'string') return referred ?? item;
  const own = fieldsOf(item);
  const words = (key: string): string | undefined => (typeof own[key] === 'string' ? own[key] : undefined);
  const title = ['label', 'name', 'literal', 'family', 'matter', 'about'].map(words).find(Boolean);
  const section = [words('number'), words('heading')].filter(Boolean).join(': ');
  const day = words('on') ?? words('date');
  return title ?? (section || (referred ?? words('term') ?? (day && formatDate(day))));
}

/** The entry that an item is, or that a field of its own names. */
function nameOfReferred(
  context: ViewContext,
  entry: AnyEntry,
  field: string,
  item: unknown,
): string | undefined {
  const steps = field.split('.');
  const record = steps.reduceRight<unknown>((value, step) => ({ [step]: value }), [item]);
  const reference = referencesIn(schemas[entry.collection], record).find(
    ({ path }) => path.length <= steps.length + 2,
  );
  const found = reference && find(context, reference.collection, reference.id);
  return found && labelOf(found as AnyEntry);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
