import { z } from 'zod';
import { dateBasis, form, via } from '../claim/claim.ts';
import { certainty, stance } from '../claim/stance.ts';
import { day } from '../ledger.ts';
import { edtfDateOrUnknown } from '../values/edtf-date.ts';
import { actorId, positionId, topicId } from '../values/ids.ts';
import { reviewer } from './review.ts';

/** What a correction may set. Fields that are left out stay as the program found them; the words and their places are the article's and cannot be set. */
export const correctedFields = z.strictObject({
  /** All speakers of the registry, in place of those found. */
  actors: z.array(actorId).optional(),
  /** Source words that name no actor of the registry, as the article has them. With `actors` alone, none. */
  unresolved: z.array(z.string().min(1)).optional(),
  /** When it was said, and how that is known. Without `words`, those found stay; none where the basis is `published` or `unknown`. */
  said: z.strictObject({ date: edtfDateOrUnknown, basis: dateBasis, words: z.string().optional() }).optional(),
  form: form.optional(),
  via: z.array(via).optional(),
  /** All topics; those of the positions are added. */
  topics: z.array(topicId).optional(),
  /** All stances, in place of those found. */
  positions: z
    .array(
      z.strictObject({
        position: positionId,
        stance,
        /** Of no effect, and kept so that files of earlier days can be read: what an editor sets is `confirmed`. */
        certainty: certainty.optional(),
        /** The words that show it, as the article has them. */
        words: z.string().default(''),
        /** The words of the condition, for `conditional` and only there. */
        condition: z.string().min(1).optional(),
      }),
    )
    .optional(),
});
export type CorrectedFields = z.infer<typeof correctedFields>;

const by = {
  /** In place of the file's own. */
  reviewer: reviewer.optional(),
  date: day.optional(),
};
const reason = z.string().trim().min(1);

/** What an editor may decide about one claim, by the word for it. */
export const decisions = {
  confirmed: z.strictObject({ decision: z.literal('confirmed'), reason: z.string().trim().default(''), ...by }),
  corrected: z.strictObject({ decision: z.literal('corrected'), reason, correct: correctedFields, ...by }),
  withdrawn: z.strictObject({ decision: z.literal('withdrawn'), reason, ...by }),
} as const;
export type Decision = z.infer<(typeof decisions)[keyof typeof decisions]>;

/** The head of a file of `reviews/`; its decisions stand under `claims`, by id of the claim. */
export const reviewHead = z.strictObject({
  /** Who decided, as readers are told. */
  reviewer,
  date: day,
  claims: z.record(z.string(), z.unknown()),
});
