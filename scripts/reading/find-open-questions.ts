import type { Claim } from '../../src/schema/index.ts';
import type { SeedReview } from '../pipeline/1-seed/parse-review.ts';
import type { ReadSeeds } from '../pipeline/1-seed/read-seeds.ts';
import type { SeedReading } from '../pipeline/1-seed/readings/parse-readings.ts';
import type { Seed } from '../pipeline/1-seed/seed.ts';
import { checkReading } from '../pipeline/5-claim/readings/check-answer.ts';
import { listQuestions, type Question } from '../pipeline/5-claim/readings/make-question.ts';
import { findAttributions, makeArticle, makeClaims, splitSentences } from '../pipeline/index.ts';

/** One article's questions: those that have an answer, and those that are to be asked. */
export interface ArticleQuestions {
  article: Seed['id'];
  /** Answers that still hold, in the order of their file. */
  answered: readonly SeedReading[];
  /** How many kept answers hold no longer: what is asked now is another thing, or their words do not stand there. */
  outdated: number;
  /** In the order of the text. */
  open: readonly Question[];
}

/** Stances that an editor has decided: what a model reads there would not be shown. */
const isDecided = (claim: Claim, review: SeedReview | undefined): boolean =>
  review?.decisions.some(
    (one) => one.claim === claim.id && (one.decision.decision !== 'corrected' || one.decision.correct.positions !== undefined),
  ) ?? false;

/** Finds the claims of an article as the build does, and what has not been asked about them yet. An article that cannot be used has no questions. */
export const findOpenQuestions = (seed: Seed, { registry, readings, reviews }: ReadSeeds): ArticleQuestions => {
  const { article } = makeArticle(seed, registry);
  const sentences = article ? splitSentences(article) : [];
  const claims = article
    ? makeClaims(article, sentences, findAttributions(article, sentences, registry, { engine: 'both' }), registry)
    : [];
  const topics = registry.topics.map(({ topic }) => topic);
  const review = reviews.find((one) => one.article === seed.id);
  const kept = readings.find((one) => one.article === seed.id)?.readings ?? [];
  const questions = claims.map((claim) => ({ claim, all: listQuestions(claim, topics) }));
  const asked = new Map(questions.flatMap(({ all }) => all.map((question) => [`${question.claim} ${question.position}`, question])));
  const holds = (reading: SeedReading): boolean => {
    const question = asked.get(`${reading.claim} ${reading.position}`);
    return question?.hash === reading.question && typeof checkReading(reading, question) !== 'string';
  };
  // Where the article itself cannot be used nothing is known of its questions, and no answer is given up.
  const answered = article ? kept.filter(holds) : kept;
  const known = new Set(answered.map(({ claim, position }) => `${claim} ${position}`));
  const open = questions
    .filter(({ claim }) => !isDecided(claim, review))
    .flatMap(({ all }) => all.filter(({ claim, position }) => !known.has(`${claim} ${position}`)));
  return { article: seed.id, answered, outdated: kept.length - answered.length, open };
};
