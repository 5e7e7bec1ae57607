import type { Actor, ClaimId, Position, PositionTaken, Topic, TopicId } from '../schema/index.ts';
import { type Corpus, compareText, type PlacedClaim } from './corpus.ts';
import { lookUp } from './look-up.ts';
import { makeStand, type Stand } from './position-graph/make-stand.ts';

/** A source that no entry of the registry answers to, on one position. It is listed and not drawn. */
export interface UnresolvedStand {
  /** The article's words for the source. */
  words: string;
  taken: PositionTaken;
  placed: PlacedClaim;
}

/** One position with everybody who speaks on it. */
export interface PositionBand {
  position: Position;
  topic: Topic;
  /** At most one an actor; those with most claims first, then the newest, then by name. */
  stands: readonly Stand[];
  unresolved: readonly UnresolvedStand[];
}

/** Who stands where on the positions of one topic: the one model behind the picture and its table. */
export interface PositionGraph {
  topic: Topic;
  bands: readonly PositionBand[];
}

/** What a claim takes of one position; more than one entry where its words go both ways. */
const takenOn = ({ claim }: PlacedClaim, position: Position): PositionTaken[] =>
  claim.positions.filter((taken) => taken.position === position.id);

const buildBand = (corpus: Corpus, topic: Topic, position: Position): PositionBand => {
  const claims = corpus.claimsByPosition.get(position.id) ?? [];
  const byActor = new Map<Actor, PlacedClaim[]>();
  for (const placed of claims) {
    for (const id of new Set(placed.claim.actors.map(({ actor }) => actor))) {
      const actor = lookUp(corpus.actorById, id, 'actor');
      byActor.set(actor, [...(byActor.get(actor) ?? []), placed]);
    }
  }
  const stands = [...byActor].map(([actor, placed]) => makeStand(corpus, actor, position, placed));
  // The sort is stable and claims come from new to old, so of equals the one with the newest claim stands first.
  const order = new Map<ClaimId, number>(claims.map(({ claim }, index) => [claim.id, index]));
  const newest = ({ claims: [first] }: Stand): number => (first && order.get(first.claim.id)) ?? claims.length;
  stands.sort((a, b) => b.claims.length - a.claims.length || newest(a) - newest(b) || compareText(a.actor.name, b.actor.name));
  const unresolved = claims.flatMap((placed) =>
    placed.claim.unresolved.flatMap((words) => takenOn(placed, position).map((taken) => ({ words, taken, placed }))),
  );
  return { position, topic, stands, unresolved };
};

/** The graph of one topic. Claims without a date take part; only sources without an actor do not. */
export const buildPositionGraph = (corpus: Corpus, topicId: TopicId): PositionGraph => {
  const topic = lookUp(corpus.topicById, topicId, 'topic');
  return { topic, bands: topic.positions.map((position) => buildBand(corpus, topic, position)) };
};
