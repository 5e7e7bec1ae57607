import type { Token } from '../../../3-sentence/sentence.ts';

/** A token with its words at hand. */
export interface Word extends Token {
  text: string;
  lower: string;
}
