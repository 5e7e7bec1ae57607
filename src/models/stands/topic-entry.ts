import type { Position, Topic } from '../../schema/index.ts';
import { type ClaimCard, makeClaimCard } from '../claims/claim-card.ts';
import { countOf } from '../corpus/name-list.ts';
import type { PublicRecord } from '../record/record.ts';
import { newestClaim } from '../statements/clearest-claim.ts';
import type { Side } from './decide-side.ts';
import type { PositionBand, TopicStands } from './topic-stands.ts';

/** How many take which side on one position: from oppose to support, then those without; what nobody takes is left out. */
export interface StanceStrip {
  topic: Topic;
  position: Position;
  parts: readonly { side: Side; actors: number; checked: number }[];
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

const order: readonly Side[] = ['oppose', 'neutral', 'conditional', 'support', 'unclear', 'differs'];

const toStrip = ({ topic, position, stands }: PositionBand): StanceStrip => ({
  topic,
  position,
  parts: order
    .map((side) => ({ side, group: stands.filter((stand) => stand.side === side) }))
    .map(({ side, group }) => ({ side, actors: group.length, checked: group.filter(({ checked }) => checked).length }))
    .filter(({ actors }) => actors > 0),
  actors: stands.length,
});

/** Sums up the topic of a graph. */
export const toTopicEntry = ({ corpus }: PublicRecord, { topic, bands }: TopicStands): TopicEntry => {
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
