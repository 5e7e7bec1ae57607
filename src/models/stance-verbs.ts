import type { Stance } from '../schema/index.ts';

const verbs: Record<Stance, readonly [one: string, several: string]> = {
  support: ['supports it', 'support it'],
  conditional: ['supports it on a condition', 'support it on a condition'],
  neutral: ['takes no side', 'take no side'],
  unclear: ['is unclear on it', 'are unclear on it'],
  oppose: ['opposes it', 'oppose it'],
};

/** A stance as the verb of so many actors; "it" is the position. */
export const stanceVerb = (stance: Stance, actors: number): string => verbs[stance][actors === 1 ? 0 : 1];
