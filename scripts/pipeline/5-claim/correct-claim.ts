import type { Claim, CorrectedFields } from '../../../src/schema/index.ts';

/** Name of the rule in what a reviewer set. */
const rule = 'review';

const withoutWords = new Set(['published', 'unknown']);

/** The claim as a reviewer set it. Words, places and id stay. `topicOf` gives the topic of a position. */
export const correctClaim = (
  claim: Claim,
  fields: CorrectedFields,
  topicOf: (position: string) => Claim['topics'][number] | undefined,
): Claim => {
  const { actors, unresolved, said, form, via, topics, positions } = fields;
  const taken = positions?.map(({ condition, ...one }) => ({ ...one, confidence: 1, rule, ...(condition === undefined ? {} : { condition }) }));
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
