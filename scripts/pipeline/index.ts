// The way from a seed to a page, one line a stage. Each takes what the one before it made.
export { readSeeds } from './1-seed/read-seeds.ts';
export { makeArticle } from './2-article/make-article.ts';
export { splitSentences } from './3-sentence/split-sentences.ts';
export { findAttributions } from './4-attribution/find-attributions.ts';
export { applyReview } from './5-claim/claim/apply-review.ts';
export { checkExamples } from './5-claim/claim/check-examples.ts';
export { makeClaims } from './5-claim/claim/make-claims.ts';
export { applyReadings } from './5-claim/readings/apply-readings.ts';
export { makePages } from './6-page/make-pages.ts';
