import { z } from 'zod';
import { correction, day, judgement } from '../ledger.ts';
import { claimId } from '../values/ids.ts';

/** The name of who judged a claim, as readers are told. */
export const reviewer = z.string().trim().min(1);

/** What an editor decided about a claim that stays in the record. */
export const review = judgement.extend({
  /** What the program had found, and what stands there now; field by field, as the ledger names them. */
  changes: z.array(correction),
});
export type Review = z.infer<typeof review>;

/** A claim that the program finds in the article and an editor took back. */
export const withdrawnClaim = z.strictObject({ id: claimId, reviewer, date: day, reason: z.string().min(1) });
export type WithdrawnClaim = z.infer<typeof withdrawnClaim>;
