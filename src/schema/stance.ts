import { z } from 'zod';

/**
 * Where an actor stands on a position. `conditional`: supports it under a stated condition that the
 * position itself does not contain. `neutral`: speaks on it and takes no side. `unclear`: speaks on
 * it, and the side cannot be told ("premature", "a possibility").
 */
export const stance = z.enum(['support', 'conditional', 'neutral', 'unclear', 'oppose']);
export type Stance = z.infer<typeof stance>;

/** `stated`: a rule saw the stance in the words. `inferred`: it was concluded from the context. */
export const certainty = z.enum(['stated', 'inferred']);
export type Certainty = z.infer<typeof certainty>;
