import jsonld, { type Quad } from 'jsonld';

/** schema.org's context as far as it matters here: every term is one of its own, these lead to other things. */
const context = {
  '@context': {
    '@vocab': 'https://schema.org/',
    ...Object.fromEntries(
      ['contentUrl', 'inDefinedTermSet', 'item', 'license', 'sameAs', 'url'].map((term) => [
        term,
        { '@type': '@id' },
      ]),
    ),
  },
};

export type { Quad };

/** What an RDF reader makes of a page's structured data. It fails on anything that it would have to leave out. */
export function readRdf(text: string): Promise<Quad[]> {
  return jsonld.toRDF(JSON.parse(text) as object, {
    safe: true,
    async documentLoader(url) {
      if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`not to be loaded: ${url}`);
      return { contextUrl: null, documentUrl: url, document: context };
    },
  });
}
