/** One generated file. */
export interface Page {
  /** Inside the content folder, with forward slashes. */
  path: string;
  /** The seed it was made of, as the author knows it. */
  seed: string;
  source: string;
}
