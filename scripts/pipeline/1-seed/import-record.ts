import { z } from 'zod';
import { edtfDate, webAddress } from '../../../src/schema/index.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 digest');

/**
 * Where a document came from, as `npm run import` writes it under `imported` into the file beside it. It is no part of the
 * bibliography: the import alone reads it again, to recognise what is there.
 */
export const importRecord = z.strictObject({
  /** What was asked for: an address, or a file with the place inside it. */
  from: z.string().min(1),
  /** Where the page stood in the end, before the page itself said which address is its own. */
  address: webAddress.optional(),
  /** When it was fetched, by us or by whoever saved it; left out where nobody noted it. */
  fetched: edtfDate.optional(),
  /** Of the bytes as they were fetched. */
  sha256,
  /** Of the article's words: see `scripts/import/known/read-words.ts`. */
  words: sha256,
  /** Addresses of licences that the page declares for its text. */
  licences: z.array(webAddress).min(1).optional(),
});
export type ImportRecord = z.infer<typeof importRecord>;
