import type { Actor, Outlet, Position, PositionTaken, Topic, TopicId } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { at, lookUp } from '../corpus/look-up.ts';
import type { GraphClaim } from '../graph/picture/graph-data.ts';
import { defaultState } from '../graph/picture/graph-state.ts';
import { makeGraphData } from '../graph/picture/make-graph-data.ts';
import { makePicture } from '../graph/picture/make-picture.ts';
import type { Stand } from './stand.ts';

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

/** The graph of one topic. Claims without a date take part; only sources without an actor do not. */
export const buildPositionGraph = (corpus: Corpus, topicId: TopicId): PositionGraph => {
  const topic = lookUp(corpus.topicById, topicId, 'topic');
  const data = makeGraphData(corpus, { topics: [topic], subject: topic.title, address: '' });
  const actorAt = (index: number): Actor => lookUp(corpus.actorById, at(data.actors, index).id, 'actor');
  const placedOf = ({ id }: GraphClaim): PlacedClaim => lookUp(corpus.claimById, id, 'claim');
  const outletOf = (claims: readonly PlacedClaim[]): Outlet => lookUp(corpus.outletById, at(claims, 0).article.outlet, 'outlet');
  const bands = makePicture(data, defaultState).bands.map(({ position: index, stands, unresolved }): PositionBand => {
    const position = at(topic.positions, index);
    return {
      position,
      topic,
      stands: stands.map(({ actor, stance, certainty, condition, claims, newest, otherStances, onlyOutlet }): Stand => {
        const placed = claims.map(placedOf);
        return {
          actor: actorAt(actor),
          position,
          stance,
          certainty,
          condition,
          claims: placed,
          newest,
          otherStances,
          onlyOutlet: onlyOutlet === undefined ? undefined : outletOf(placed),
        };
      }),
      unresolved: unresolved.flatMap(({ words, claim, take }) => {
        const placed = placedOf(claim);
        const taken = placed.claim.positions.find((one) => one.position === position.id && one.stance === take.stance);
        return taken ? [{ words, taken, placed }] : [];
      }),
    };
  });
  return { topic, bands };
};
