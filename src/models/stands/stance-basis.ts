import type { Certainty, Judgement, PositionTaken } from '../../schema/index.ts';

/** True where no editor has confirmed the stance, however the program came by it: such marks are outlines. */
export const isUnchecked = (certainty: Certainty): boolean => certainty !== 'confirmed';

/** True where the words do not say the stance outright to a rule: such outlines are dashed. */
export const isConcluded = (certainty: Certainty): boolean => certainty === 'inferred' || certainty === 'read';

/** How a stance is known, in one phrase. */
export const certaintyWords: Record<Certainty, string> = {
  stated: 'stated in the words',
  inferred: 'inferred',
  read: 'read by a language model',
  confirmed: 'confirmed by an editor',
};

type Known = Pick<PositionTaken, 'certainty' | 'reader'>;

/** How the stance of a claim is known, and by whom: "read by qwen3:8b, not checked". `review` is the claim's, where it has one. */
export const stanceBasis = ({ certainty, reader }: Known, review?: Pick<Judgement, 'reviewer'>): string => {
  if (certainty === 'read' && reader !== undefined) return `read by ${reader}, not checked`;
  if (isUnchecked(certainty)) return `${certaintyWords[certainty]}, not checked`;
  if (!review) return certaintyWords[certainty];
  return `${reader === undefined ? '' : `read by ${reader}, `}confirmed by ${review.reviewer}`;
};

/** The same where there is room for a few words, in brackets with a space before; empty where an editor confirmed it. */
export const basisNote = ({ certainty, reader }: Known): string => {
  if (!isUnchecked(certainty)) return '';
  const how = certainty === 'inferred' ? ', inferred' : certainty === 'read' ? `, read by ${reader ?? 'a language model'}` : '';
  return ` (stance unchecked${how})`;
};

/** Best known first. */
const byStrength: readonly Certainty[] = ['confirmed', 'stated', 'read', 'inferred'];

/** How a stance is known that rests on several claims: as the best known of them. */
export const strongestCertainty = (certainties: readonly Certainty[]): Certainty =>
  byStrength.find((one) => certainties.includes(one)) ?? 'inferred';

/** How sure a stance is, as a share of such stances that people judged right: "84 in 100 such stances are right"; empty where nothing was measured. */
export const stanceConfidence = ({ confidence }: Pick<PositionTaken, 'confidence'>): string =>
  confidence === undefined ? '' : `${Math.round(100 * confidence)} in 100 such stances are right`;
