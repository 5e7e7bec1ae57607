import { bisector } from 'd3-array';
import type { ClaimId, Topic } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import type { StatementByClaim } from '../statements/statement.ts';
import { claimName } from './claim-card.ts';

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

/** The first claim that passes, from an index on, in steps of 1 or -1. */
const findFrom = (
  claims: readonly PlacedClaim[],
  start: number,
  step: 1 | -1,
  passes: (placed: PlacedClaim) => boolean,
): PlacedClaim | undefined => {
  for (let at = start; ; at += step) {
    const placed = claims[at];
    if (placed === undefined || passes(placed)) return placed;
  }
};

/** Finds for each topic of a claim the neighbours in its timeline, where it has any; none for a claim without a date, which has no place in time. */
export const claimNeighbours = (corpus: Corpus, statementByClaim: StatementByClaim, placed: PlacedClaim): Neighbours[] => {
  if (placed.claim.said.date === '') return [];
  const own = statementByClaim.get(placed.claim.id);
  const isOther = ({ claim }: PlacedClaim): boolean =>
    claim.said.date !== '' && (own === undefined || statementByClaim.get(claim.id) !== own);
  const named = (other: PlacedClaim | undefined) => other && { id: other.claim.id, name: claimName(corpus, other) };
  // Every list of claims is in the order of the corpus.
  const rankOf = ({ claim }: PlacedClaim): number => corpus.rankById.get(claim.id) ?? -1;
  return placed.claim.topics.flatMap((id) => {
    const claims = corpus.claimsByTopic.get(id) ?? [];
    const at = bisector(rankOf).left(claims, rankOf(placed));
    if (claims[at] !== placed) return [];
    const earlier = findFrom(claims, at + 1, 1, isOther);
    const later = findFrom(claims, at - 1, -1, isOther);
    if (!earlier && !later) return [];
    return [{ topic: lookUp(corpus.topicById, id, 'topic'), earlier: named(earlier), later: named(later) }];
  });
};
