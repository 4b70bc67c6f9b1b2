import { certainPart } from '#domain/bibliography/csl-date.ts';
import type { CslType } from '#domain/bibliography/csl-item.ts';
import type { Entry } from '#knowledge/entry.ts';
import { find, type ViewContext } from '#knowledge/views/context.ts';
import { recordId } from './address.ts';
import { authorNode } from './agent.ts';
import { listed, type JsonLdNode } from './node.ts';

const types: { readonly [Type in CslType]: string } = {
  article: 'ScholarlyArticle',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  bill: 'Legislation',
  book: 'Book',
  broadcast: 'CreativeWork',
  chapter: 'Chapter',
  dataset: 'Dataset',
  document: 'CreativeWork',
  'entry-encyclopedia': 'Article',
  hearing: 'CreativeWork',
  interview: 'CreativeWork',
  legal_case: 'CreativeWork',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  pamphlet: 'CreativeWork',
  'paper-conference': 'ScholarlyArticle',
  personal_communication: 'Message',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  regulation: 'Legislation',
  report: 'Report',
  software: 'SoftwareApplication',
  speech: 'CreativeWork',
  standard: 'CreativeWork',
  thesis: 'Thesis',
  treaty: 'Legislation',
  webpage: 'WebPage',
};

/** A work as another page names it. */
export function workRef(context: ViewContext, id: string): JsonLdNode | undefined {
  const source = find(context, 'sources', id);
  if (!source) return undefined;
  const { csl, addressOf } = source.data;
  return {
    '@type': types[csl.type],
    '@id': recordId(context, source),
    name: csl.title,
    url: addressOf === undefined ? csl.URL : undefined,
  };
}

/** What a source's page is about. An address of a mere account of the work is not its own. */
export function workNode(context: ViewContext, source: Entry<'sources'>): JsonLdNode {
  const { csl, language, addressOf, derivesFrom } = source.data;
  const container = csl['container-title'];
  return {
    '@type': types[csl.type],
    '@id': recordId(context, source),
    name: csl.title,
    author: listed(csl.author.map((name) => authorNode(context, name))),
    datePublished: csl.issued && certainPart(csl.issued),
    publisher: csl.publisher === undefined ? undefined : { '@type': 'Organization', name: csl.publisher },
    isPartOf: container === undefined ? undefined : { '@type': 'CreativeWork', name: container },
    identifier: csl.DOI ?? csl.number,
    genre: csl.genre,
    url: addressOf === undefined ? csl.URL : undefined,
    inLanguage: language,
    isBasedOn: listed(derivesFrom.map(({ source: id }) => workRef(context, id))),
  };
}
