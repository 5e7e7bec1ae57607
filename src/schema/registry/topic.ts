import { z } from 'zod';
import { positionId, topicId } from '../values/ids.ts';
import { shownText } from '../values/shown-text.ts';

/** A proposition that one can support or oppose. */
export const position = z.strictObject({
  id: positionId,
  /** The proposition as one sentence without a full stop. */
  text: shownText,
  /** Two to four words for axes and table heads: "Troops after a deal". */
  label: shownText,
  /** A text is on this position when every line is met by one of its words or phrases. Matched on lemmas, case ignored. */
  keywords: z.array(z.array(shownText).min(1)).min(1),
  /** The thing judged, in the words that stand for it: "the tariffs". Derived from text and keywords where it is missing. */
  matter: shownText.optional(),
  /**
   * Whether the position lets the matter be or makes an end of it: "Orland removes the tariffs" is `against`
   * the tariffs. Judgement of the matter is turned by it. Derived from the text where it is missing.
   */
  direction: z.enum(['for', 'against']).optional(),
  /** Words or phrases that rule the position out. */
  unless: z.array(shownText).default([]),
});
export type Position = z.infer<typeof position>;

/** Front matter of `topics/<id>.md` in the seeds and of `topics/<id>.mdx` in the content. */
export const topic = z.strictObject({
  id: topicId,
  title: shownText,
  /** The debated question, with its question mark. */
  question: shownText,
  /** One sentence for lists and meta descriptions. */
  summary: shownText,
  /** Words or phrases that put a claim under this topic even where it meets no position. */
  keywords: z.array(shownText).min(1),
  positions: z.array(position).min(1),
  related: z.array(topicId).default([]),
});
export type Topic = z.infer<typeof topic>;
