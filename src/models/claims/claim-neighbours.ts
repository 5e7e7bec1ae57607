import type { ClaimId, Topic } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { tellOnce } from '../statements/clearest-claim.ts';
import type { StatementByClaim } from '../statements/statement.ts';
import { claimName } from './claim-card.ts';

/** How much two claims have in common: positions count most, then topics, then speakers. */
const nearness = ({ claim: a }: PlacedClaim, { claim: b }: PlacedClaim): number => {
  const positions = b.positions.filter(({ position }) => a.positions.some((other) => other.position === position)).length;
  const topics = b.topics.filter((topic) => a.topics.includes(topic)).length;
  const actors = b.actors.filter(({ actor }) => a.actors.some((other) => other.actor === actor)).length;
  return positions === 0 && topics === 0 ? 0 : 4 * positions + 2 * topics + 3 * actors;
};

/** Claims that share a topic or a position with one, in the order of the corpus: no others are near. */
const candidatesFor = ({ claimsByTopic, claimsByPosition, rankById }: Corpus, { claim }: PlacedClaim): PlacedClaim[] => {
  const shared = [
    ...claim.topics.map((topic) => claimsByTopic.get(topic) ?? []),
    ...claim.positions.map(({ position }) => claimsByPosition.get(position) ?? []),
  ];
  const rank = (placed: PlacedClaim): number => rankById.get(placed.claim.id) ?? 0;
  return [...new Set(shared.flat())].sort((a, b) => rank(a) - rank(b));
};

/** The claims nearest in topic to one, one a statement and none of its own statement, at most `limit`; of equally near ones the newer first. */
export const nearClaims = (corpus: Corpus, statementByClaim: StatementByClaim, placed: PlacedClaim, limit: number): PlacedClaim[] => {
  const own = new Set(statementByClaim.get(placed.claim.id)?.reports.map(({ claim }) => claim.id)).add(placed.claim.id);
  const near = candidatesFor(corpus, placed)
    .filter(({ claim }) => !own.has(claim.id))
    .map((other) => ({ other, near: nearness(placed, other) }))
    .sort((a, b) => b.near - a.near)
    .map(({ other }) => other);
  const statementOf = (other: PlacedClaim) => statementByClaim.get(other.claim.id) ?? other;
  // Which report is the clearest is asked of the statements that are shown, not of thousands.
  const first = new Set<unknown>();
  for (const other of near) {
    if (first.size === limit) break;
    first.add(statementOf(other));
  }
  return tellOnce(
    statementByClaim,
    near.filter((other) => first.has(statementOf(other))),
  ).map(({ clearest }) => clearest);
};

/** A claim beside another in a timeline, by what it is called. */
interface Neighbour {
  id: ClaimId;
  name: string;
}

/** The claims of other statements before and after one under a topic, by date said; undefined at either end, and next to those of unknown date. */
export interface Neighbours {
  topic: Topic;
  earlier: Neighbour | undefined;
  later: Neighbour | undefined;
}

/** For each topic of a claim the neighbours in its timeline, where it has any; none for a claim without a date, which has no place in time. */
export const claimNeighbours = (corpus: Corpus, statementByClaim: StatementByClaim, placed: PlacedClaim): Neighbours[] => {
  if (placed.claim.said.date === '') return [];
  const own = statementByClaim.get(placed.claim.id);
  const isOther = ({ claim }: PlacedClaim): boolean =>
    claim.said.date !== '' && (own === undefined || statementByClaim.get(claim.id) !== own);
  const named = (other: PlacedClaim | undefined) => other && { id: other.claim.id, name: claimName(corpus, other) };
  return placed.claim.topics.flatMap((id) => {
    const claims = corpus.claimsByTopic.get(id) ?? [];
    const at = claims.indexOf(placed);
    if (at < 0) return [];
    const earlier = claims.find((other, index) => index > at && isOther(other));
    const later = claims.findLast((other, index) => index < at && isOther(other));
    if (!earlier && !later) return [];
    return [{ topic: lookUp(corpus.topicById, id, 'topic'), earlier: named(earlier), later: named(later) }];
  });
};
