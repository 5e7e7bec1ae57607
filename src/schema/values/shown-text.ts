import { z } from 'zod';

/** What hides, or turns the direction of what follows: control characters, overrides and marks of direction, signs without width, tags. */
const hidden =
  /[^\P{Cc}\n\t]|[\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc\u{e0000}-\u{e007f}]/u;

/** True where words hold nothing that a reader does not see, and nothing that turns the rest about. */
export const isPlain = (words: string): boolean => !hidden.test(words);

export const hiddenWords = 'holds a character that is not seen, or that turns the text about';

/** Words that people write for people: there is something to be seen of them, and nothing in them is hidden. */
export const shownText = z
  .string()
  .min(1)
  // An empty one is told of already.
  .refine((words) => words === '' || /[\p{L}\p{N}\p{P}\p{S}]/u.test(words), 'shows nothing')
  .refine(isPlain, hiddenWords);
