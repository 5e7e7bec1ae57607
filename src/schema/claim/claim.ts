import { z } from 'zod';
import { modelName } from '../review/model-reading.ts';
import { review } from '../review/review.ts';
import { edtfDateOrUnknown } from '../values/edtf-date.ts';
import { actorId, claimId, outletId, positionId, topicId } from '../values/ids.ts';
import { context, evidence, textPiece } from './evidence.ts';
import { certainty, stance } from './stance.ts';

/** `direct`: the content is quoted. `indirect`: it is reported. `mixed`: reported, with quoted words in it. */
export const form = z.enum(['direct', 'indirect', 'mixed']);
export type Form = z.infer<typeof form>;

/**
 * How the date said is known. `stated`: the article gives it. `resolved`: from words such as "on
 * Tuesday" and the date of publication. `published`: the article reports the statement as of its own
 * day. `hint`: only a dateline or a photo caption gives the day; `words` are its own. `unknown`: the date is empty.
 */
export const dateBasis = z.enum(['stated', 'resolved', 'published', 'hint', 'unknown']);
export type DateBasis = z.infer<typeof dateBasis>;

/** A medium or a post that the article itself cites for the statement. */
export const via = z.strictObject({
  /** The medium's name, or the poster's. */
  name: z.string().min(1),
  kind: z.enum(['medium', 'post']),
  /** The medium in `outlets.yaml`, where it stands there. */
  outlet: outletId.optional(),
});
export type Via = z.infer<typeof via>;

/** Where the claim stands on one position, and by which rule of `5-claim` that was decided. */
export const positionTaken = z.strictObject({
  position: positionId,
  stance,
  certainty,
  /** How likely the stance is right, 0 to 1, in steps of 0.01: measured on annotated disputes that were left out when this was learned. That somebody said the words has a confidence of its own, in `found`. Missing for what a model read or an editor decided. */
  confidence: z.number().min(0).max(1).optional(),
  /** Name of the rule. */
  rule: z.string().min(1),
  /** The rule's own sentence, to be read after "because": "the words reject it". Missing for what a model read or an editor decided. */
  why: z.string().min(1).optional(),
  /** The words that the rule saw, verbatim. */
  words: z.string(),
  /** The words of the condition, for `conditional`. */
  condition: z.string().optional(),
  /** The language model that read it, for `read`; kept where an editor then confirmed it. */
  reader: modelName.optional(),
});
export type PositionTaken = z.infer<typeof positionTaken>;

/** Below this confidence a claim is marked as doubtful for readers and listed for the editor. */
export const doubtBelow = 0.86;

/** One attributed statement of one article, resolved: who said what, when, on which position. */
export const claim = z.strictObject({
  id: claimId,
  form,
  /** The words that name the source. */
  source: textPiece,
  /** The words that attribute ("said", "according to"); null where the article has none, as under a quoted post. */
  cue: textPiece.nullable(),
  /** What was said, in the order of the text; more than one piece where the cue interrupts it. Quotation marks around the whole are left out. */
  content: z.array(textPiece).min(1),
  /** How source, cue and content were found. */
  found: z.strictObject({
    /** Name of the rule of `4-attribution`; `learned` for what the tagger alone found. */
    rule: z.string().min(1),
    /** Share of finds of that kind whose source and content were right on annotated articles that nothing was learned from: 0 to 1, in steps of 0.01. */
    confidence: z.number().min(0).max(1),
  }),
  /** True where `content` and the evidence stop short of the statement's end, because the article's rights allow no more. */
  cut: z.boolean(),
  actors: z.array(z.strictObject({ actor: actorId, rule: z.string().min(1) })),
  /** Source words that name no actor of the registry. */
  unresolved: z.array(z.string().min(1)),
  said: z.strictObject({
    date: edtfDateOrUnknown,
    basis: dateBasis,
    /** The article's own words for the date ("on Tuesday"); empty where it has none. */
    words: z.string(),
  }),
  via: z.array(via),
  topics: z.array(topicId),
  positions: z.array(positionTaken),
  evidence,
  /** Missing where the article's rights allow no more than the quotation. */
  context: context.optional(),
  /** What an editor decided about it; missing where nobody has looked at it. */
  review: review.optional(),
});
export type Claim = z.infer<typeof claim>;
