import { knownChange } from '#knowledge/changes.ts';
import type { AnyEntry } from '#knowledge/entry.ts';
import { titleOf, type ViewContext } from '#knowledge/views/context.ts';
import type { Crumb } from '#knowledge/views/entry-view.ts';
import { pageUrl, siteId } from './address.ts';
import { agentNode } from './agent.ts';
import { measureNode } from './measure.ts';
import { jsonLdText, type JsonLdNode } from './node.ts';
import { siteRef } from './site.ts';
import { claimNode, positionNode, questionNode } from './statement.ts';
import { termNodes } from './term.ts';
import { workNode } from './work.ts';

/**
 * The graph of an entry's page in the schema.org vocabulary: the page, what it is about, and the way to it.
 * @see https://schema.org/
 */
export function entryJsonLd(context: ViewContext, entry: AnyEntry, crumbs: readonly Crumb[]): string {
  const url = pageUrl(context, entry);
  const { site } = context.knowledgeBase;
  const changed = knownChange(context, entry);
  const [record, ...more] = recordNodes(context, entry);
  return jsonLdText([
    {
      '@type': 'WebPage',
      '@id': url,
      url,
      name: titleOf(entry),
      inLanguage: site.language,
      dateCreated: entry.data.recorded,
      ...(changed !== undefined && { dateModified: changed }),
      license: site.licence.URL,
      isPartOf: { '@id': siteId(context) },
      breadcrumb: breadcrumbList(context, [
        ...crumbs,
        { href: new URL(url).pathname, label: titleOf(entry) },
      ]),
      mainEntity: record,
    },
    ...more,
    siteRef(context),
  ]);
}

function recordNodes(context: ViewContext, entry: AnyEntry): JsonLdNode[] {
  switch (entry.collection) {
    case 'questions':
      return [questionNode(context, entry)];
    case 'positions':
      return [positionNode(context, entry)];
    case 'claims':
      return [claimNode(context, entry)];
    case 'sources':
      return [workNode(context, entry)];
    case 'actors':
      return [agentNode(context, entry)];
    case 'measures':
      return [measureNode(context, entry)];
    case 'terms':
      return termNodes(context, entry);
    case 'events':
      return [];
  }
}

function breadcrumbList(context: ViewContext, crumbs: readonly Crumb[]): JsonLdNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: context.publication.address + href,
    })),
  };
}
