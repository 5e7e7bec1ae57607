import type { Form } from '../../../src/schema/index.ts';
import type { Span } from '../span.ts';

/** A medium or poster that the article cites for an attribution. */
export interface Relay {
  kind: 'medium' | 'post';
  /** The name's words in the text; for a post, inside its signature. */
  span: Span;
  name: string;
}

/**
 * Who said what, as spans into the article's text, after PARC 3 and PolNeAR. Spans of one role are in
 * the order of the text and do not overlap; `source` and `content` are never empty, `cue` may be.
 * Quotation marks around the whole content and closing punctuation are outside of it.
 */
export interface Attribution {
  source: readonly Span[];
  cue: readonly Span[];
  content: readonly Span[];
  form: Form;
  relays: readonly Relay[];
  /** Name of the rule that found it; `learned` for what the tagger alone found. */
  rule: string;
  /** How likely it is right, from 0 to 1: the share of such finds that were, on articles that nothing was learned from. */
  confidence: number;
}
