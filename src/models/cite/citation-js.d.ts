/** The package ships no types; tests read BibTeX, RIS and CSL-JSON back with it. */
declare module '@citation-js/core' {
  interface ReadItem {
    id: string;
    type: string;
    title: string;
    URL: string;
    author?: ({ family: string; given: string } | { literal: string })[];
    issued?: { 'date-parts'?: number[][] };
    'container-title'?: string;
    publisher?: string;
  }
  export class Cite {
    constructor(source: string);
    readonly data: [ReadItem, ...ReadItem[]];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
