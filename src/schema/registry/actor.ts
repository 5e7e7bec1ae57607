import { z } from 'zod';
import { edtfDate } from '../values/edtf-date.ts';
import { actorId } from '../values/ids.ts';
import { shownText } from '../values/shown-text.ts';

/** From and to when something held; a missing end is open. Both ends included. */
const period = { from: edtfDate.optional(), to: edtfDate.optional() };

/** One entry of `actors.yaml`. */
export const actor = z.strictObject({
  id: actorId,
  /** The one spelling used on the site. */
  name: shownText,
  /** The name inside a sentence where it differs there: "the United States". */
  nameInSentence: shownText.optional(),
  /** The part of a person's name under which bibliographies sort it: "von der Leyen", "Xi". Without it the name stays whole. */
  family: shownText.optional(),
  /** The pronoun that articles use of a person, where the given name and titles do not tell it. */
  pronouns: z.enum(['he', 'she', 'they']).optional(),
  kind: z.enum(['person', 'office', 'state', 'alliance', 'group']),
  /** Who this is, in one neutral line. */
  description: shownText,
  /** Other names, spellings and scripts, such as "Sergei Lavrov" or "Zelenskyy". */
  aliases: z.array(shownText).default([]),
  /** Words that stand for the actor as speaker: capitals, seats and demonyms, such as "Moscow", "the Kremlin", "the Ukrainian government". */
  metonyms: z.array(shownText).default([]),
  roles: z
    .array(
      z.strictObject({
        /** As printed beside the name: "Secretary General of NATO". */
        title: shownText,
        /** How articles call the holder without a name: "NATO chief", "the secretary-general". */
        words: z.array(shownText).default([]),
        ...period,
      }),
    )
    .default([]),
  /** For whom this actor speaks, with the dates. */
  speaksFor: z.array(z.strictObject({ actor: actorId, ...period })).default([]),
  /** `no` where the program drafted the entry from the articles and nobody has looked at it yet. */
  checked: z.literal('no').optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'is not a Wikidata id such as Q159')
    .optional(),
});
export type Actor = z.infer<typeof actor>;
