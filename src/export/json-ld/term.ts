import { urlOf } from '#knowledge/permalink.ts';
import type { Entry } from '#knowledge/entry.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { pageUrl, recordId } from './address.ts';
import { listed, type JsonLdNode } from './node.ts';

/** What a term's page is about: the word, and each of its senses as a term of its own. */
export function termNodes(context: ViewContext, term: Entry<'terms'>): JsonLdNode[] {
  const { data } = term;
  const set = urlOf(context.publication, '/terms/');
  return [
    {
      '@type': 'DefinedTerm',
      '@id': recordId(context, term),
      name: data.label,
      alternateName: listed(data.alsoCalled),
      description: data.summary,
      inDefinedTermSet: set,
    },
    ...data.senses.map((sense) => ({
      '@type': 'DefinedTerm',
      '@id': `${pageUrl(context, term)}#${sense.id}`,
      name: `${data.label}: ${sense.label}`,
      description: sense.definition,
      termCode: sense.id,
      inDefinedTermSet: set,
    })),
  ];
}
