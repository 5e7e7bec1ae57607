import { z } from 'zod';
import { claim } from './claim/claim.ts';
import { withdrawnClaim } from './review/review.ts';
import { edtfDate, edtfDateOrUnknown } from './values/edtf-date.ts';
import { articleId, outletId, webAddress } from './values/ids.ts';

/**
 * What of the article may be shown. `full`: its whole text. `excerpt`: metadata and evidence quotes of
 * at most 300 code points. `digest`: the text is a summary that this project wrote of the original.
 */
export const rights = z.enum(['full', 'excerpt', 'digest']);
export type Rights = z.infer<typeof rights>;

/** Bibliographic data of an article; for a digest, of the original that it sums up. */
export const bibliography = z.strictObject({
  outlet: outletId,
  url: webAddress,
  title: z.string().min(1),
  /** Names as the article prints them; empty where it names nobody. */
  byline: z.string(),
  /** A time has the zone in which the article gives it: its day there is the "today" of the article. */
  published: edtfDateOrUnknown,
  /** When the project read the original; empty where it was not noted. */
  accessed: edtfDateOrUnknown,
  /** A copy of the original in an archive, with the day on which it was made. */
  archived: z.strictObject({ url: webAddress, date: edtfDate }).optional(),
  /** BCP 47 tag. */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language tag such as en or pt-BR'),
  rights,
});
export type Bibliography = z.infer<typeof bibliography>;

/** Front matter of `content/articles/<id>.mdx`. */
export const article = bibliography.extend({
  id: articleId,
  /** The text that every offset of the claims points into: see `scripts/pipeline/2-article/normalise-text.ts`. */
  text: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** Length in Unicode code points. */
    length: z.int().nonnegative(),
    normalisation: z.string().min(1),
  }),
  claims: z.array(claim),
  /** What the program finds in the text and an editor took back; missing where there is nothing of the kind. */
  withdrawn: z.array(withdrawnClaim).min(1).optional(),
});
export type Article = z.infer<typeof article>;
