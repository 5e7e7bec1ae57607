import { z } from 'zod';

/** A piece of the normalised article text. Offsets count Unicode code points; `end` is exclusive. */
export const textPiece = z.strictObject({
  /** The words, verbatim. */
  exact: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type TextPiece = z.infer<typeof textPiece>;

/** The text around a claim's evidence, letter by letter. With the evidence between them it is one stretch of the article. */
export const context = z.strictObject({
  /** From the start of the sentence before; empty at the start of the text. */
  before: z.string(),
  /** To the end of the sentence after; empty at the end of the text. */
  after: z.string(),
});
export type Context = z.infer<typeof context>;

/**
 * Where the words of a claim stand: the two selectors of the W3C Web Annotation Data Model, sections
 * 4.2.4 (TextQuoteSelector) and 4.2.5 (TextPositionSelector), over the article text whose hash the
 * article carries. Offsets count Unicode code points, as that standard wants.
 */
export const evidence = z.strictObject({
  quote: z.strictObject({
    exact: z.string().min(1),
    /** Up to 32 code points before `exact`; empty at the start of the text. */
    prefix: z.string(),
    /** Up to 32 code points after `exact`; empty at the end of the text. */
    suffix: z.string(),
  }),
  position: z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() }),
});
export type Evidence = z.infer<typeof evidence>;
