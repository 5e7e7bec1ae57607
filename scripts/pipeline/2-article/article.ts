import type { ArticleId, Bibliography } from '../../../src/schema/index.ts';
import type { Span } from '../span.ts';
import type { SiteData } from './metadata/find-html-metadata.ts';

/** A run of the text that belongs to the article proper, without the line ends around it. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'list-item' | 'quote' | 'post';
  span: Span;
  /** For `post`: who posted, and when (EDTF, or empty), with the span of the words that say so; these stand after `span`, not inside it. */
  post?: { poster: string; date: string; signature: Span };
}

/** A run of the text that was left out, and the rule of `find-boilerplate.ts` that said so. */
export interface Removed {
  rule: string;
  span: Span;
}

/**
 * One document, normalised. Nothing is cut out of `text`: boilerplate stays in it and is listed in
 * `removed`, so that offsets, hashes and claim ids survive a better boilerplate rule.
 */
export interface Article {
  id: ArticleId;
  /** The seed's path, for messages. */
  file: string;
  meta: Bibliography;
  /** What a saved page says of its site, for a dossier that lists no outlets yet. */
  site?: SiteData;
  text: string;
  /** In the order of the text; no two overlap, none overlaps `removed`. */
  blocks: readonly Block[];
  removed: readonly Removed[];
  /** What lines outside the body say about dates and places, such as a caption's date: hints, never facts. */
  hints: readonly { kind: 'caption' | 'dateline'; span: Span }[];
}
