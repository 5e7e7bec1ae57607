/** The package ships no types. Syntax of BibTeX to entries, whose values are still LaTeX; throws on a fault, with its line and column. */
declare module '@citation-js/plugin-bibtex/lib/input/file.js' {
  const file: {
    parse: (text: string) => readonly { type: string; label: string; properties: Readonly<Record<string, string | number>> }[];
  };
  export default file;
}
/** LaTeX to words with a few tags of HTML. */
declare module '@citation-js/plugin-bibtex/lib/input/value.js' {
  const value: { parse: (text: string) => string };
  export default value;
}
