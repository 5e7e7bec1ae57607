import type { JudgedClaim } from './press-gold.ts';

/** The words of a text for comparison: letters and figures alone, without case and accents. */
export const toBag = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much of the shorter text stands in the longer one, 0 to 1; a word counts as often as it occurs in both. */
export const sharedPart = (one: readonly string[], other: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) shared += 1;
    left.set(word, rest - 1);
  }
  return shared / Math.max(1, Math.min(one.length, other.length));
};

/** From so large a shared part on, two texts are one statement. */
export const ENOUGH = 0.6;
/** One or two words are found in many a statement. */
const SHORT = 3;
const SHORT_WEIGHT = 0.7;

/** A judged claim, its words, and whether a claim of this run has met it. */
export interface Judged {
  claim: JudgedClaim;
  words: readonly string[];
  met: boolean;
}

/** The judged claim that a claim of this run is: the one that shares most words, not met yet where several do. Where the words of several are in it, the actors decide. */
export const matchVerdict = (words: readonly string[], actors: readonly string[], judged: readonly Judged[]): Judged | undefined => {
  const near = judged
    .map((one) => ({
      one,
      score: sharedPart(words, one.words) * (Math.min(words.length, one.words.length) < SHORT ? SHORT_WEIGHT : 1),
    }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  const top = near.filter(({ score }) => score === near[0]?.score).map(({ one }) => one);
  const own = near.length > 1 ? near.find(({ one }) => !one.met && one.claim.actors.join() === actors.join())?.one : undefined;
  return own ?? top.find(({ met }) => !met) ?? top[0];
};
