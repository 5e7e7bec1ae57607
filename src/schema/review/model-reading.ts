import { z } from 'zod';
import { stance } from '../claim/stance.ts';
import { claimId, positionId } from '../values/ids.ts';

/** Most letters of a model's name. */
export const longestModelName = 80;

/** The name of a language model as readers are told: letters, marks and single spaces, nothing that a terminal or a page would obey. */
export const modelName = z
  .string()
  .max(longestModelName)
  .regex(/^[\p{L}\p{M}\p{N}\p{P}\p{S}]+(?: [\p{L}\p{M}\p{N}\p{P}\p{S}]+)*$/u, 'is not a printable name');

/** What a model may answer: a stance, or `none` where the statement does not speak on the position. */
export const readStance = z.enum([...stance.options, 'none']);

/** One line of `seeds/readings/<article>.ndjson`: a model's answer on one claim and one position. */
export const modelReading = z.strictObject({
  claim: claimId,
  position: positionId,
  /** First 16 hexadecimal digits of the SHA-256 of all that was asked: where that has changed, the answer is not used. */
  question: z.string().regex(/^[0-9a-f]{16}$/, 'must be 16 hexadecimal digits'),
  model: modelName,
  stance: readStance,
  /** The words that show the stance, letter by letter from the statement or the sentences around it; empty for `none`. */
  words: z.string(),
  /** The words of the condition, for `conditional` and only there. */
  condition: z.string().min(1).optional(),
});
export type ModelReading = z.infer<typeof modelReading>;
