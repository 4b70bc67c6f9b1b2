import { spoken } from '#domain/annotation/wording.ts';
import { certainPart } from '#domain/bibliography/csl-date.ts';
import type { Entry } from '#knowledge/entry.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { recordId } from './address.ts';
import { listed, type JsonLdNode } from './node.ts';

/** What a measure's page is about. */
export function measureNode(context: ViewContext, measure: Entry<'measures'>): JsonLdNode {
  const { data } = measure;
  const date = data.versions[0]?.date ?? data.stages[0]?.date;
  return {
    '@type': 'Legislation',
    '@id': recordId(context, measure),
    name: data.title,
    alternateName: listed([...new Set([data.label, ...data.alsoCalled])]),
    description: data.purpose,
    legislationType: spoken(data.kind),
    legislationIdentifier: data.identifier,
    legislationJurisdiction: data.jurisdiction,
    legislationDate: date && certainPart(date),
    url: data.URL,
  };
}
