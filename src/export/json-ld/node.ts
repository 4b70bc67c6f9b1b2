/** A value in JSON-LD. Properties that are `undefined` are left out when it is written. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[] | undefined;

/** A thing with its schema.org type. */
export interface JsonLdNode {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: JsonLdValue;
}

/** A graph of schema.org things as the text of a script element: nothing in it can end the element. */
export function jsonLdText(graph: readonly JsonLdNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

/** A list for a property: left out when empty, the value itself when there is one. */
export function listed(values: readonly JsonLdValue[]): JsonLdValue {
  return values.length > 1 ? values : values[0];
}
