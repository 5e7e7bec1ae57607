import { isDoubtful } from '../../../src/models/claims/doubt.ts';
import type { Claim } from '../../../src/schema/index.ts';
import type { Decision } from '../count-rows.ts';
import { isSame, type Share } from '../dossier/score-dossier.ts';
import { ENOUGH, type Judged, matchVerdict, sharedPart, toBag } from './match-verdict.ts';
import { type PressGold, standingStances } from './press-gold.ts';

/** Figures on stance in texts that stand outside the dossiers. Only sides count as given: neither `neutral` nor `unclear`. */
export interface SideFigures {
  stancePrecision: Share;
  stanceRecall: Share;
  /** Sides given that are the contrary of what stands. */
  inverted: number;
  /** Of the sides shown as stated, those that are wrong. */
  statedWrong: Share;
  decided: readonly Decision[];
}

/** Figures on real press. */
export interface PressFigures extends SideFigures {
  found: Share;
  right: Share;
  actors: Share;
  /** Of the judged claims that are not marked as doubtful, those whose words nobody says or are given to another; one without an actor says itself that he is not known. */
  unmarkedWrong: Share;
  /** Of the judged claims that are right in both, those that are marked all the same. */
  rightMarked: Share;
}

const CONTRARY: Readonly<Record<string, string>> = { support: 'oppose', oppose: 'support' };

/** What stands of one claim, by position, and what was given. */
export interface SidedClaim {
  positions: Claim['positions'];
  standing: ReadonlyMap<string, string>;
}

/** A side that was given: by which row, and how it compares with the annotation. */
export interface SideDecision extends Decision {
  isInverted: boolean;
  isStated: boolean;
}

/** Whether a side is the contrary of what stands. */
export const isContrary = (side: string, wanted: string | undefined): boolean => wanted !== undefined && CONTRARY[wanted] === side;

/** Sums sides; `standing` counts what stands over all texts, found or not. */
export const sumSides = (sides: readonly SideDecision[], standing: number): SideFigures => {
  const hits = sides.filter(({ isRight }) => isRight).length;
  const stated = sides.filter(({ isStated }) => isStated);
  return {
    stancePrecision: { hits, of: sides.length },
    stanceRecall: { hits, of: standing },
    inverted: sides.filter(({ isInverted }) => isInverted).length,
    statedWrong: { hits: stated.filter(({ isRight }) => !isRight).length, of: stated.length },
    decided: sides.map(({ rule, isRight }) => ({ rule, isRight })),
  };
};

/** Compares the sides given with those that stand; `standing` counts what stands over all texts, found or not. */
export const scoreSides = (claims: readonly SidedClaim[], standing: number): SideFigures =>
  sumSides(
    claims.flatMap(({ positions, standing: own }) =>
      positions
        .filter(({ stance }) => stance !== 'neutral' && stance !== 'unclear')
        .map(({ position, stance, certainty, rule }) => {
          const wanted = own.get(position);
          return { rule, isRight: wanted === stance, isInverted: isContrary(stance, wanted), isStated: certainty === 'stated' };
        }),
    ),
    standing,
  );

const wordsOf = (claim: Claim): readonly string[] => toBag(claim.content.map(({ exact }) => exact).join(' '));
const allWordsOf = (claim: Claim): readonly string[] =>
  toBag([claim.source.exact, claim.cue?.exact ?? '', ...claim.content.map(({ exact }) => exact)].join(' '));

/** Scores the claims of a run, by article, against verdicts that were given on an earlier run. A claim that nobody judged gives no right stance. */
export const scorePress = (gold: PressGold, claimsOf: (article: string) => readonly Claim[]): PressFigures => {
  const share = (): Share => ({ hits: 0, of: 0 });
  const [found, right, actors, unmarkedWrong, rightMarked] = [share(), share(), share(), share(), share()];
  const count = (figure: Share, isHit: boolean): void => {
    figure.of += 1;
    figure.hits += Number(isHit);
  };
  const sided: SidedClaim[] = [];
  let standing = 0;
  for (const [article, { claims, missed }] of Object.entries(gold)) {
    const judged = claims.map((claim): Judged => ({ claim, words: toBag(claim.content.join(' ')), met: false }));
    const lost = missed.map((words) => ({ words: toBag(words), met: false }));
    found.of += claims.filter(({ verdict }) => verdict.attribution).length + missed.length;
    standing += claims.reduce((sum, claim) => sum + standingStances(claim).size, 0);
    for (const claim of claimsOf(article)) {
      const speakers = claim.actors.map(({ actor }) => actor);
      const same = matchVerdict(wordsOf(claim), speakers, judged);
      sided.push({ positions: claim.positions, standing: same ? standingStances(same.claim) : new Map() });
      const regained = same ? undefined : lost.find(({ words, met }) => !met && sharedPart(allWordsOf(claim), words) >= ENOUGH);
      const isFirst = same ? !same.met : regained !== undefined;
      if (same) same.met = true;
      if (regained) regained.met = true;
      if (!isFirst) continue;
      const isReal = same?.claim.verdict.attribution !== false;
      count(right, isReal);
      if (isReal) found.hits += 1;
      if (!same) continue;
      const { verdict } = same.claim;
      const isAsThen = isSame(speakers, same.claim.actors);
      if (isReal && verdict.actor) count(actors, isAsThen);
      // Where the actor of then was wrong, nobody knows whether another one is right.
      const isRight = isReal && verdict.actor && isAsThen;
      const isWrong = !isReal || (speakers.length > 0 && verdict.actor !== isAsThen);
      if (!isDoubtful(claim) && (isRight || isWrong)) count(unmarkedWrong, isWrong);
      if (isRight) count(rightMarked, isDoubtful(claim));
    }
  }
  return { found, right, actors, unmarkedWrong, rightMarked, ...scoreSides(sided, standing) };
};
