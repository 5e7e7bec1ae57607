import { z } from 'zod';
import { hiddenWords, isPlain } from './shown-text.ts';

/** Only web addresses: article metadata is untrusted, and `javascript:` must not become a link. */
export const webAddress = z.url({ protocol: /^https?$/ }).refine(isPlain, hiddenWords);

/** Lower-case words joined by hyphens: safe as file name, as URL segment and as HTML id. */
const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters and digits joined by single hyphens');

/** Names one article; taken from its file name unless its front matter says `id`. */
export const articleId = slug.brand<'ArticleId'>();
export type ArticleId = z.infer<typeof articleId>;

/** Names one entry of `actors.yaml`. */
export const actorId = slug.brand<'ActorId'>();
export type ActorId = z.infer<typeof actorId>;

/** Names one entry of `outlets.yaml`. */
export const outletId = slug.brand<'OutletId'>();
export type OutletId = z.infer<typeof outletId>;

/** Names one file of `topics/`. */
export const topicId = slug.brand<'TopicId'>();
export type TopicId = z.infer<typeof topicId>;

/** Names one position of one topic; unique in the dossier. */
export const positionId = slug.brand<'PositionId'>();
export type PositionId = z.infer<typeof positionId>;

/** Content hash of a claim: ten characters of RFC 4648 base 32, lower case. Made in `scripts/pipeline/5-claim/claim/make-claim-ids.ts`. */
export const claimId = z
  .string()
  .regex(/^[a-z2-7]{10}$/, 'must be ten characters a-z or 2-7')
  .brand<'ClaimId'>();
export type ClaimId = z.infer<typeof claimId>;
