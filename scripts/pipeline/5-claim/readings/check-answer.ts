import { z } from 'zod';
import { type ModelReading, readStance } from '../../../../src/schema/index.ts';
import { normaliseText } from '../../2-article/normalise-text.ts';

/** What of an answer is kept; nothing else can be set by a model. */
export type Answer = Pick<ModelReading, 'stance' | 'words' | 'condition'>;

/** Why an answer was left out. */
export type Refusal = 'wrong-fields' | 'no-words' | 'not-in-the-text' | 'wrong-condition';

/** Most UTF-16 units of the words of an answer: what shows a stance is a clause and not a page. */
const longestProof = 300;

const answer = z.strictObject({
  stance: readStance,
  words: z.string().max(longestProof),
  condition: z.string().max(longestProof).optional(),
});

const hasWord = (words: string): boolean => /\p{L}{2}/u.test(words);

/** True where the words stand in the passage letter by letter, and no word is cut in two at their ends. */
const standsIn = (passage: string, words: string): boolean => {
  const joins = (a: string | undefined, b: string | undefined): boolean => /^[\p{L}\p{M}\p{N}]{2}$/u.test(`${a ?? ''}${b ?? ''}`);
  for (let at = passage.indexOf(words); at >= 0; at = passage.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!joins(passage[at - 1], passage[at]) && !joins(passage[end - 1], passage[end])) return true;
  }
  return false;
};

/**
 * The gate between a model and the record. `given` is what it answered, parsed; `passage` the text it was shown, normalised.
 * Lets through a stance with words of that passage and nothing else.
 */
export const checkAnswer = (given: unknown, passage: string): Answer | Refusal => {
  const parsed = answer.safeParse(given);
  if (!parsed.success) return 'wrong-fields';
  const { stance } = parsed.data;
  // Words that show that nothing is said are not needed, and not kept.
  if (stance === 'none') return { stance, words: '' };
  const words = normaliseText(parsed.data.words);
  const condition = normaliseText(parsed.data.condition ?? '');
  if (!hasWord(words)) return 'no-words';
  if (!standsIn(passage, words)) return 'not-in-the-text';
  if (stance === 'conditional' ? !hasWord(condition) : condition !== '') return 'wrong-condition';
  if (condition === '') return { stance, words };
  return standsIn(passage, condition) ? { stance, words, condition } : 'not-in-the-text';
};

/** The same for an answer that was kept: whoever edits its line gets no more in than a model does. */
export const checkReading = ({ stance, words, condition }: Answer, { passage }: { passage: string }): Answer | Refusal =>
  checkAnswer({ stance, words, ...(condition === undefined ? {} : { condition }) }, passage);
