import type { Actor, ArticleId, Bibliography, Outlet, Topic } from '../../../src/schema/index.ts';

/** One document of `seeds/articles/`, read and decoded, with what its front matter or sidecar says of it. */
export interface Seed {
  id: ArticleId;
  /** Path as the author knows it, with forward slashes: `seeds/articles/x.md`. */
  file: string;
  format: 'md' | 'txt' | 'html';
  /** The document without its front matter, decoded, line ends as `\n`. */
  body: string;
  /** One-based line of `file` on which `body` starts. */
  bodyLine: number;
  /** What the author gave; the rest is looked for in the text by `2-article`. */
  meta: Partial<Bibliography>;
  /** Paragraphs, or their beginnings, that the author puts back where a rule would leave them out. */
  keep?: readonly string[];
  /** One-based line of each key of `meta`, for messages, and the file in which it stands. */
  metaFile: string;
  metaLines: Readonly<Record<string, number>>;
}

/** A topic page's front matter and its prose as Markdown. */
export interface SeedTopic {
  file: string;
  topic: Topic;
  prose: string;
  /** One-based line of `file` on which the prose starts. */
  proseLine: number;
}

/** Everything that is known beforehand; the extractor knows no name that is not in it. */
export interface Registry {
  actors: readonly Actor[];
  outlets: readonly Outlet[];
  topics: readonly SeedTopic[];
}
