import { type ClaimFeatures, DAY, type WeighedClaim } from './claim-features.ts';
import { type PairScore, scorePair } from './score-pair.ts';
import type { StatementReason } from './statement.ts';

/** A pair with its evidence. */
export interface ScoredPair extends PairScore {
  a: WeighedClaim;
  b: WeighedClaim;
}

/** A group of claims with the pairs that joined it. */
export interface Group {
  members: readonly WeighedClaim[];
  pairs: readonly ScoredPair[];
}

/** So many members of each side are compared before two groups become one. */
const SAMPLE = 6;
/** Mean log-odds of the pairs across, from which two groups may become one. */
const FIT = -1;
/** Least log-odds of a pair of one article inside a group: the article itself tells them apart. */
const FIT_IN_ARTICLE = -0.5;

/** True where the exact dates of all claims lie within two days: a chain of near dates must not wander over a week. */
const datesFit = (claims: readonly Pick<ClaimFeatures, 'said'>[]): boolean => {
  let [latestStart, earliestEnd] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { said } of claims) {
    if (!said) continue;
    latestStart = Math.max(latestStart, said.from);
    earliestEnd = Math.min(earliestEnd, said.to);
  }
  return latestStart - earliestEnd <= 2 * DAY;
};

const isPerson = (claim: WeighedClaim): boolean => claim.principals.length > 0;

/** True where no two persons stand in a group: they may both speak for its state, and are two speakers all the same. */
const speakersFit = (claims: readonly WeighedClaim[]): boolean => {
  const [first, ...rest] = claims.filter(isPerson);
  return first === undefined || rest.every(({ voices }) => voices.some((voice) => first.voices.includes(voice)));
};

/** Opposite stances and denials; figures and days may be wrong in one report of an utterance. */
const contradicts = ({ kind, weight }: StatementReason): boolean => weight <= -4.5 && (kind === 'position' || kind === 'words');

/** No pair across may be ruled out, and on the whole the two sides must be alike. */
const pairsFit = (left: Group, right: Group): boolean => {
  let [sum, count] = [0, 0];
  for (const a of left.members.slice(0, SAMPLE)) {
    for (const b of right.members.slice(0, SAMPLE)) {
      const pair = scorePair(a, b);
      if (!pair || pair.reasons.some(contradicts)) return false;
      if (a.placed.article.id === b.placed.article.id && pair.odds < FIT_IN_ARTICLE) return false;
      sum += pair.odds;
      count += 1;
    }
  }
  return sum / count >= FIT;
};

/**
 * Joins claims into groups by their pairs, the strongest first. A pair that would put claims together that contradict each
 * other, by date, speaker, stance or words, joins nothing, however strong it is itself.
 */
export const joinPairs = (claims: readonly WeighedClaim[], pairs: readonly ScoredPair[]): Group[] => {
  const groups = new Map<WeighedClaim, Group>(claims.map((claim) => [claim, { members: [claim], pairs: [] }]));
  for (const pair of pairs) {
    const [left, right] = [groups.get(pair.a), groups.get(pair.b)];
    if (!left || !right || left === right) continue;
    const members = [...left.members, ...right.members];
    if (members.length > 2 && !(datesFit(members) && speakersFit(members) && pairsFit(left, right))) continue;
    const joined = { members, pairs: [...left.pairs, ...right.pairs, pair] };
    for (const member of members) groups.set(member, joined);
  }
  return [...new Set(groups.values())];
};
