/**
 * Whether the words of a file are searched, where it marks them by `data-pagefind-body`; `name` is its path in the site with forward
 * slashes. Pages of single claims are not, for the index has the claims as records, and neither are lists, which say nothing that the
 * pages listed do not say.
 */
export const isSearched = (name: string): boolean =>
  name.endsWith('.html') && !/^claims\/|^(?:(?:actors|outlets|articles|topics)\/)?index\.html$/.test(name);
