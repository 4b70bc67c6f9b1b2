/** A field of a record as the documentation lists it. */
export interface FieldRow {
  /** Dots lead into a record, `[]` into the items of a list: `evidence[].verification.status`. */
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** The fields that a JSON Schema allows, in its order. */
export function fieldList(schemaText: string): FieldRow[] {
  return fieldsOf(JSON.parse(schemaText) as Schema, '');
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly $comment?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

function fieldsOf({ properties = {}, required = [] }: Schema, prefix: string): FieldRow[] {
  return Object.entries(properties)
    .filter(([key]) => key !== '$schema')
    .flatMap(([key, schema]) => {
      const options = schema.anyOf ?? [schema];
      const isList = options.some(({ type }) => type === 'array');
      const inner = options.flatMap((option) => innerFields(option, prefix + key));
      const row = {
        name: prefix + key + (isList ? '[]' : ''),
        type: `${typeOf(schema)}${required.includes(key) ? '' : ', where known'}`,
        description: describe(schema),
      };
      // The options of a choice may have fields in common.
      return [row, ...new Map(inner.map((field) => [field.name, field])).values()];
    });
}

function innerFields(schema: Schema, name: string): FieldRow[] {
  if (schema.type === 'array' && schema.items) {
    const options = schema.items.anyOf ?? [schema.items];
    return options.flatMap((option) => innerFields(option, `${name}[]`));
  }
  return schema.type === 'object' ? fieldsOf(schema, `${name}.`) : [];
}

function describe({ description, $comment, items }: Schema): string {
  return [description ?? items?.description, $comment ?? items?.$comment].filter(Boolean).join(' ');
}

function typeOf(schema: Schema): string {
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'anything'}`;
  if (schema.type === 'object') return 'record';
  return [schema.type ?? 'anything'].flat().join(' or ');
}
