/** As far as the tests use it. @see https://github.com/digitalbazaar/jsonld.js */
declare module 'jsonld' {
  interface Term {
    readonly termType: string;
    readonly value: string;
    readonly datatype?: { readonly value: string };
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  const jsonld: {
    toRDF(
      document: object,
      options?: { safe?: boolean; base?: string; documentLoader?: (url: string) => Promise<object> },
    ): Promise<Quad[]>;
  };
  export default jsonld;
}
