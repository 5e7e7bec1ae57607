import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { tellOnce } from '../statements/clearest-claim.ts';
import { statementOf } from '../statements/find-statements.ts';

/** How much two claims have in common: positions count most, then topics, then speakers. */
const nearness = ({ claim: a }: PlacedClaim, { claim: b }: PlacedClaim): number => {
  const positions = b.positions.filter(({ position }) => a.positions.some((other) => other.position === position)).length;
  const topics = b.topics.filter((topic) => a.topics.includes(topic)).length;
  const actors = b.actors.filter(({ actor }) => a.actors.some((other) => other.actor === actor)).length;
  return positions === 0 && topics === 0 ? 0 : 4 * positions + 2 * topics + 3 * actors;
};

/** The claims nearest in topic to one, one a statement and none of its own statement, at most `limit`; of equally near ones the newer first. */
export const nearClaims = (corpus: Corpus, placed: PlacedClaim, limit: number): PlacedClaim[] => {
  const own = new Set(statementOf(corpus, placed.claim.id)?.reports.map(({ claim }) => claim.id)).add(placed.claim.id);
  const near = corpus.claims
    .filter(({ claim }) => !own.has(claim.id))
    .map((other) => ({ other, near: nearness(placed, other) }))
    .filter((entry) => entry.near > 0)
    .sort((a, b) => b.near - a.near);
  return tellOnce(
    corpus,
    near.map(({ other }) => other),
  )
    .slice(0, limit)
    .map(({ clearest }) => clearest);
};
