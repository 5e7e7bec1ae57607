import { isDeepStrictEqual } from 'node:util';
import type { Claim, CorrectedFields, Correction, Facts, PositionTaken, WithdrawnClaim } from '../../../../src/schema/index.ts';
import type { SeedDecision, SeedReview } from '../../1-seed/parse-review.ts';
import type { Registry } from '../../1-seed/seed.ts';
import type { Article } from '../../2-article/article.ts';
import { type Issue, suggestNearest } from '../../issue.ts';
import { checkCorrection } from './check-correction.ts';
import { areOnlyConfirmed, claimFacts } from './claim-facts.ts';

/** Name of the rule in what a reviewer set. */
const rule = 'review';

const withoutWords = new Set(['published', 'unknown']);

/** The claim as a reviewer set it. Words, places and id stay. `topicOf` gives the topic of a position. */
const correctClaim = (claim: Claim, fields: CorrectedFields, topicOf: (position: string) => Claim['topics'][number] | undefined): Claim => {
  const { actors, unresolved, said, form, via, topics, positions } = fields;
  const taken = positions?.map(({ condition, ...one }): PositionTaken => {
    return { ...one, certainty: 'confirmed', rule, ...(condition === undefined ? {} : { condition }) };
  });
  const named = topics ?? claim.topics;
  const ofPositions = (taken ?? claim.positions).flatMap(({ position }) => topicOf(position) ?? []);
  return {
    ...claim,
    ...(form === undefined ? {} : { form }),
    ...(via === undefined ? {} : { via }),
    ...(actors === undefined
      ? {}
      : { actors: actors.map((actor) => claim.actors.find((found) => found.actor === actor) ?? { actor, rule }), unresolved: [] }),
    ...(unresolved === undefined ? {} : { unresolved }),
    ...(said === undefined
      ? {}
      : { said: { date: said.date, basis: said.basis, words: said.words ?? (withoutWords.has(said.basis) ? '' : claim.said.words) } }),
    ...(taken === undefined ? {} : { positions: taken }),
    ...(topics === undefined && taken === undefined ? {} : { topics: [...new Set([...named, ...ofPositions])] }),
  };
};

/** The claims of an article after an editor looked at them. */
export interface Reviewed {
  claims: readonly Claim[];
  withdrawn: readonly WithdrawnClaim[];
  issues: readonly Issue[];
}

const changesBetween = (before: Facts, after: Facts): Correction[] =>
  Object.keys(after).flatMap((field) => {
    const change = { field, before: before[field] ?? '', after: after[field] ?? '' };
    const isSame = isDeepStrictEqual(change.before, change.after) || (field === 'stances' && areOnlyConfirmed(change.before, change.after));
    return isSame ? [] : [change];
  });

const unknownClaim = ({ claim, place }: SeedDecision, file: string, article: string, ids: readonly string[]): Issue => {
  const near = suggestNearest(claim, ids);
  const hint =
    near === undefined
      ? 'the id stands at the foot of each claim; where the program no longer finds this one, remove the decision: what the ledger says of it stays'
      : `did you mean "${near}"?`;
  return { severity: 'error', code: 'unknown-claim', file, ...place, message: `"${claim}" is no claim of ${article}`, hint };
};

const nothingToCorrect = ({ place, claim }: SeedDecision, file: string): Issue => ({
  severity: 'note',
  code: 'nothing-to-correct',
  file,
  ...place,
  message: `the program finds in "${claim}" what the correction says; it is shown as confirmed`,
  hint: 'write decision: confirmed',
});

/**
 * Applies an editor's decisions to what was found in an article. Where one of them cannot be applied
 * there is an Issue, and nothing of the article is to be published anew: see `readReviews`.
 */
export const applyReview = (
  article: Pick<Article, 'id' | 'text'>,
  claims: readonly Claim[],
  { file, decisions }: SeedReview,
  registry: Pick<Registry, 'actors' | 'outlets' | 'topics'>,
): Reviewed => {
  const ids = claims.map(({ id }) => id);
  const byClaim = new Map(decisions.map((one) => [one.claim, one]));
  const topics = new Map<string, Claim['topics'][number]>(
    registry.topics.flatMap(({ topic }) => topic.positions.map(({ id }) => [id, topic.id])),
  );
  const issues: Issue[] = decisions.flatMap((one) => [
    ...(ids.some((id) => id === one.claim) ? [] : [unknownClaim(one, file, article.id, ids)]),
    ...checkCorrection(one, { file, text: article.text, registry }),
  ]);
  const withdrawn: WithdrawnClaim[] = [];
  const reviewed = claims.flatMap((claim): readonly Claim[] => {
    const made = byClaim.get(claim.id);
    if (!made) return [claim];
    const { decision, reviewer, date } = made;
    const { reason } = decision;
    if (decision.decision === 'withdrawn') {
      withdrawn.push({ id: claim.id, reviewer, date, reason });
      return [];
    }
    if (decision.decision === 'confirmed') {
      const positions = claim.positions.map((taken): PositionTaken => ({ ...taken, certainty: 'confirmed' }));
      return [{ ...claim, positions, review: { decision: 'confirmed', reviewer, date, reason, changes: [] } }];
    }
    const corrected = correctClaim(claim, decision.correct, (position) => topics.get(position));
    const changes = changesBetween(claimFacts(claim), claimFacts(corrected));
    if (changes.length === 0 && Object.keys(decision.correct).length > 0) issues.push(nothingToCorrect(made, file));
    return [{ ...corrected, review: { decision: changes.length === 0 ? 'confirmed' : 'corrected', reviewer, date, reason, changes } }];
  });
  return { claims: reviewed, withdrawn, issues };
};
