/** The part of citeproc-js that is used here; the package brings no types. */
declare module 'citeproc' {
  import type { CslNode } from '#domain/bibliography/citation-style.ts';

  interface System {
    retrieveLocale(language: string): CslNode;
    retrieveItem(id: string): object;
  }
  class Engine {
    constructor(system: System, style: CslNode, language: string, forceLanguage: boolean);
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [object, string[]] | false;
  }
  const CSL: {
    readonly Engine: typeof Engine;
    readonly Output: {
      readonly Formatters: Readonly<Record<'title' | 'sentence', (engine: Engine, text: string) => string>>;
    };
  };
  export default CSL;
}
