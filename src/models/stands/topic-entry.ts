import type { Position, Stance, Topic } from '../../schema/index.ts';
import { type ClaimCard, makeClaimCard } from '../claims/claim-card.ts';
import { countOf } from '../corpus/name-list.ts';
import type { PublicRecord } from '../pages/record.ts';
import { newestClaim } from '../statements/clearest-claim.ts';
import type { PositionBand, PositionGraph } from './position-graph.ts';

/** How many take which stance on one position: from oppose to support, those that nobody takes left out. */
export interface StanceStrip {
  topic: Topic;
  position: Position;
  parts: readonly { stance: Stance; actors: number }[];
  actors: number;
}

/** A topic in a list: its positions with who stands where, and how much there is. */
export interface TopicEntry {
  topic: Topic;
  strips: readonly StanceStrip[];
  /** Undefined where no claim has a date. */
  newest: ClaimCard | undefined;
  /** "12 claims in 3 articles". */
  counts: string;
}

const order: readonly Stance[] = ['oppose', 'neutral', 'conditional', 'support'];

const toStrip = ({ topic, position, stands }: PositionBand): StanceStrip => ({
  topic,
  position,
  parts: order
    .map((stance) => ({ stance, actors: stands.filter((stand) => stand.stance === stance).length }))
    .filter(({ actors }) => actors > 0),
  actors: stands.length,
});

/** Sums up the topic of a graph. */
export const toTopicEntry = ({ corpus }: PublicRecord, { topic, bands }: PositionGraph): TopicEntry => {
  const claims = corpus.claimsByTopic.get(topic.id) ?? [];
  const newest = newestClaim(claims);
  const articles = new Set(claims.map(({ article }) => article.id));
  return {
    topic,
    strips: bands.map(toStrip),
    newest: newest && makeClaimCard(corpus, newest),
    counts: `${countOf(claims.length, 'claim')} in ${countOf(articles.size, 'article')}`,
  };
};
