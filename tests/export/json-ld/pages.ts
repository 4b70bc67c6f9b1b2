import { entryJsonLd } from '#export/json-ld/entry.ts';
import type { JsonLdNode, JsonLdValue } from '#export/json-ld/node.ts';
import { homeJsonLd, pageJsonLd } from '#export/json-ld/site.ts';
import { allEntries } from '#knowledge/knowledge-base.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { entryView } from '#knowledge/views/entry-view.ts';

/** The structured data of a page. */
export interface StructuredPage {
  readonly path: string;
  readonly text: string;
}

/** The structured data of all pages of entries, of the home page and of one index. */
export function structuredPages(context: ViewContext): StructuredPage[] {
  return [
    { path: '/', text: homeJsonLd(context) },
    { path: '/claims/', text: pageJsonLd(context, '/claims/') },
    { path: '/method/', text: pageJsonLd(context, '/method/') },
    ...[...allEntries(context.knowledgeBase)]
      .filter(({ collection }) => collection !== 'events')
      .map((entry) => ({
        path: `/${entry.collection}/${entry.id}/`,
        text: entryJsonLd(context, entry, entryView(context, entry).crumbs),
      })),
  ];
}

/**
 * A graph with one thing of each type that occurs, with each property it has and for each kind of value one: what has to
 * be held against the vocabulary, without saying the same a hundred times.
 */
export function sampleOf(pages: readonly StructuredPage[]): JsonLdNode[] {
  const samples = new Map<string, Map<string, Map<string, JsonLdValue>>>();
  const collect = (value: JsonLdValue): void => {
    if (Array.isArray(value)) for (const one of value) collect(one);
    if (typeof value !== 'object' || Array.isArray(value)) return;
    const node = value as JsonLdNode;
    for (const [property, held] of Object.entries(node)) {
      collect(held);
      if (property === '@type' || property === '@id') continue;
      const properties = emplace(
        samples,
        node['@type'] ?? '',
        () => new Map<string, Map<string, JsonLdValue>>(),
      );
      const values = emplace(properties, property, () => new Map<string, JsonLdValue>());
      for (const one of [held].flat() as JsonLdValue[]) values.set(kindOf(one), stubOf(one));
    }
  };
  for (const { text } of pages) collect((JSON.parse(text) as { '@graph': JsonLdNode[] })['@graph']);
  return [...samples].map(([type, properties]) => ({
    '@type': type,
    ...Object.fromEntries([...properties].map(([property, values]) => [property, [...values.values()]])),
  }));
}

function emplace<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** A thing is named by its type alone: its own properties are looked at where it is the subject. */
function stubOf(value: JsonLdValue): JsonLdValue {
  if (typeof value !== 'object') return value;
  const { '@type': type } = value as JsonLdNode;
  return type === undefined ? value : { '@type': type };
}

function kindOf(value: JsonLdValue): string {
  return typeof value === 'object' ? ((value as JsonLdNode)['@type'] ?? 'reference') : typeof value;
}
