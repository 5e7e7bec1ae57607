import type { ClaimFeatures } from '../claim-features.ts';

/** How two claims' speakers relate: one and the same; some in common; one speaks for the other; or not at all. */
export type SpeakerRelation = 'same' | 'shared' | 'spoken-for' | 'other';

/** Compares who speaks. Two persons who speak for one state are two speakers. */
export const compareSpeakers = (a: ClaimFeatures, b: ClaimFeatures): SpeakerRelation => {
  const shared = a.voices.filter((voice) => b.voices.includes(voice)).length;
  if (shared > 0) return shared === a.voices.length && shared === b.voices.length ? 'same' : 'shared';
  const speaksFor = (speaker: ClaimFeatures, other: ClaimFeatures): boolean =>
    speaker.principals.some((principal) => other.voices.includes(principal));
  return speaksFor(a, b) || speaksFor(b, a) ? 'spoken-for' : 'other';
};
