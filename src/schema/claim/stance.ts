import { z } from 'zod';

/**
 * Where an actor stands on a position. `conditional`: supports it under a stated condition that the
 * position itself does not contain. `neutral`: speaks on it and takes no side. `unclear`: speaks on
 * it, and the side cannot be told ("premature", "a possibility").
 */
export const stance = z.enum(['support', 'conditional', 'neutral', 'unclear', 'oppose']);
export type Stance = z.infer<typeof stance>;

/**
 * How a stance is known. `stated`: a rule saw it in the words, in a way that is seldom wrong on new text.
 * `inferred`: it was concluded from the context, or the words leave more doubt.
 * `read`: a language model read it in words that stand there, and nobody checked it. `confirmed`: an editor decided it.
 */
export const certainty = z.enum(['stated', 'inferred', 'read', 'confirmed']);
export type Certainty = z.infer<typeof certainty>;
