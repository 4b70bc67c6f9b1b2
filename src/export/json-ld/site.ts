import { collectionTitles } from '#knowledge/collection-words.ts';
import { urlOf } from '#knowledge/permalink.ts';
import type { ViewContext } from '#knowledge/views/context.ts';
import { collectionNames } from '#schema/fields.ts';
import { dataFiles } from '../data-files.ts';
import { rightsStatement } from '../rights.ts';
import { siteId } from './address.ts';
import { jsonLdText, listed, type JsonLdNode } from './node.ts';

/** The site in as many words as every page needs. */
export function siteRef(context: ViewContext): JsonLdNode {
  const { name } = context.knowledgeBase.site;
  return { '@type': 'WebSite', '@id': siteId(context), name, url: urlOf(context.publication, '/') };
}

/** The home page's graph: the site, and the knowledge base as a data set. */
export function homeJsonLd(context: ViewContext): string {
  const { site } = context.knowledgeBase;
  const url = urlOf(context.publication, '/');
  const creator =
    site.editors.length > 0
      ? site.editors.map((name) => ({ '@type': 'Person', name }))
      : [{ '@type': 'Organization', name: site.name }];
  return jsonLdText([
    {
      ...siteRef(context),
      alternateName: site.tagline,
      description: site.description,
      inLanguage: site.language,
      license: site.licence.URL,
    },
    {
      '@type': 'Dataset',
      '@id': `${url}#dataset`,
      name: site.name,
      description: site.description,
      url,
      inLanguage: site.language,
      license: site.licence.URL,
      copyrightNotice: rightsStatement(site),
      isAccessibleForFree: true,
      creator: listed(creator),
      distribution: listed(
        dataFiles.map(({ path, title, mediaType }) => ({
          '@type': 'DataDownload',
          name: title,
          contentUrl: urlOf(context.publication, path),
          encodingFormat: mediaType,
        })),
      ),
    },
  ]);
}

/** The graph of a page that is not an entry's. @param path under the site's root, e.g. `/claims/` */
export function pageJsonLd(context: ViewContext, path: string): string {
  const url = urlOf(context.publication, path);
  const collection = collectionNames.find((name) => path === `/${name}/`);
  return jsonLdText([
    {
      '@type': collection ? 'CollectionPage' : 'WebPage',
      '@id': url,
      url,
      name: collection && collectionTitles[collection],
      isPartOf: { '@id': siteId(context) },
      license: context.knowledgeBase.site.licence.URL,
    },
    siteRef(context),
  ]);
}
