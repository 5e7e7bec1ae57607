import type { Stance } from '../../schema/index.ts';
import type { Side } from './decide-side.ts';

const verbs: Record<Side, readonly [one: string, several: string]> = {
  support: ['supports it', 'support it'],
  conditional: ['supports it on a condition', 'support it on a condition'],
  neutral: ['takes no side', 'take no side'],
  unclear: ['is unclear on it', 'are unclear on it'],
  oppose: ['opposes it', 'oppose it'],
  differs: ['differs: look', 'differ: look'],
};

/** A side as the verb of so many actors; "it" is the position. */
export const sideVerb = (side: Side, actors: number): string => verbs[side][actors === 1 ? 0 : 1];

/** How a stance is shown: never by colour alone. */
export interface StanceWords {
  /** One sign, for marks and cells. */
  glyph: string;
  /** One letter, for places where the sign could be missed. */
  letter: string;
  /** The verb of a sentence whose subject is the actor. */
  word: string;
}

/** Signs and words of the stances, the same on every page. */
export const stanceWords: Record<Stance, StanceWords> = {
  support: { glyph: '+', letter: 'S', word: 'supports' },
  conditional: { glyph: '±', letter: 'C', word: 'supports if …' },
  neutral: { glyph: '·', letter: 'N', word: 'takes no side' },
  unclear: { glyph: '?', letter: 'U', word: 'is unclear' },
  oppose: { glyph: '−', letter: 'O', word: 'opposes' },
};

/** The same of sides. Who differs is on record on both sides: a reader is asked to look at the claims. */
export const sideWords: Record<Side, StanceWords> = {
  ...stanceWords,
  differs: { glyph: '≠', letter: 'D', word: 'differs: look' },
};
