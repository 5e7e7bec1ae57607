/** The package ships no types; this is the part of it that we call: https://citeproc-js.readthedocs.io/ */
declare module 'citeproc' {
  interface System {
    retrieveLocale: (language: string) => string;
    retrieveItem: (id: string) => object;
  }
  class Engine {
    constructor(system: System, style: string, language: string);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    /** The text of one citation, which a style of notes makes a note of. */
    makeCitationCluster(cites: readonly { id: string }[]): string;
    makeBibliography(): [parameters: unknown, entries: readonly string[]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
