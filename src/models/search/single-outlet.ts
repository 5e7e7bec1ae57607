import type { Corpus, PlacedClaim } from '../corpus.ts';

/**
 * Whether only one outlet reports this: of all claims of its actors on its positions, or on its topics where
 * it takes none, none stands in an article of another outlet. Null where that cannot be told, because the
 * claim has no known actor or no topic.
 */
export const isSingleOutlet = (corpus: Corpus, { claim }: PlacedClaim): boolean | null => {
  const positions = new Set(claim.positions.map(({ position }) => position));
  const topics = new Set(claim.topics);
  const isAlike = ({ claim: other }: PlacedClaim): boolean =>
    positions.size > 0 ? other.positions.some(({ position }) => positions.has(position)) : other.topics.some((topic) => topics.has(topic));
  const outlets = new Set(
    claim.actors
      .flatMap(({ actor }) => corpus.claimsByActor.get(actor) ?? [])
      .filter(isAlike)
      .map(({ article }) => article.outlet),
  );
  return outlets.size === 0 ? null : outlets.size === 1;
};
