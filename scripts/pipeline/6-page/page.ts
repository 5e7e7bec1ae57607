import type { Article } from '../../../src/schema/index.ts';

/** One generated file. */
export interface Page {
  /** Inside the content folder, with forward slashes. */
  path: string;
  /** The seed it was made of, as the author knows it. */
  seed: string;
  source: string;
  /** An article's front matter, where the program made it; of a page that was read back it has to be parsed. */
  data?: Article;
}
