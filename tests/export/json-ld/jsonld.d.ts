/** The part of jsonld.js that is used here; the package brings no types. */
declare module 'jsonld' {
  interface Options {
    documentLoader(url: string): Promise<{ contextUrl: null; documentUrl: string; document: object }>;
    safe: boolean;
  }
  interface Quad {
    readonly subject: { readonly value: string; readonly termType: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string; readonly termType: string };
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<Quad[]> };
  export default jsonld;
}
