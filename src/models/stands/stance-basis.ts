import type { Certainty, Judgement, PositionTaken } from '../../schema/index.ts';

/** How a stance is known, in one phrase. */
const certaintyWords: Record<Certainty, string> = {
  stated: 'stated in the words',
  inferred: 'inferred from the context',
  read: 'read by a language model, not checked',
  confirmed: 'confirmed by an editor',
};

type Known = Pick<PositionTaken, 'certainty' | 'reader'>;

/** How the stance of a claim is known, and by whom: "read by qwen3:8b, not checked". `review` is the claim's, where it has one. */
export const stanceBasis = ({ certainty, reader }: Known, review?: Pick<Judgement, 'reviewer'>): string => {
  if (certainty === 'read' && reader !== undefined) return `read by ${reader}, not checked`;
  if (certainty !== 'confirmed' || !review) return certaintyWords[certainty];
  return `${reader === undefined ? '' : `read by ${reader}, `}confirmed by ${review.reviewer}`;
};

/** The same where there is room for a few words, in brackets with a space before; empty where nothing need be said. */
export const basisNote = (known: Known): string =>
  known.certainty === 'inferred' ? ' (inferred)' : known.certainty === 'read' ? ` (${stanceBasis(known)})` : '';

/** Best known first. */
const byStrength: readonly Certainty[] = ['confirmed', 'stated', 'read', 'inferred'];

/** How a stance is known that rests on several claims: as the best known of them. */
export const strongestCertainty = (certainties: readonly Certainty[]): Certainty =>
  byStrength.find((one) => certainties.includes(one)) ?? 'inferred';

/** True where the words do not say it outright and no person has looked: such marks are hollow. */
export const isUnchecked = (certainty: Certainty): boolean => certainty === 'inferred' || certainty === 'read';
