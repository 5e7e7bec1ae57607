/** One generated file. */
export interface Page {
  /** Inside the content folder, with forward slashes. */
  path: string;
  /** The seed it was made of, as the author knows it. */
  seed: string;
  source: string;
  /** Its front matter, where this run made it; of a page that was read back it has to be parsed. */
  data?: unknown;
}
