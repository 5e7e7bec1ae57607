import type { Actor, Certainty, Outlet, Position, PositionTaken, Stance, Topic, TopicId } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { at, lookUp } from '../corpus/look-up.ts';
import type { GraphClaim } from '../graph/picture/graph-data.ts';
import { defaultState } from '../graph/picture/graph-state.ts';
import { makeGraphData } from '../graph/picture/make-graph-data.ts';
import { makePicture } from '../graph/picture/make-picture.ts';
import type { StatementByClaim } from '../statements/statement.ts';
import type { Side } from './decide-side.ts';

/** Where one actor stands on one position, with the claims that prove it, as the pages of the site use it. */
export interface Stand {
  actor: Actor;
  position: Position;
  /** Decided from all its claims. */
  side: Side;
  /** Statements that the side rests on. */
  statements: number;
  /** Whether an editor confirmed it. */
  checked: boolean;
  /** Of the claims that decide the side, as the best known one has it. */
  certainty: Certainty;
  /** The words of the condition, where the side is conditional and the claims give one. */
  condition: string | undefined;
  /** All claims of the actor on the position, whatever their stance; newest first, unknown dates last. */
  claims: readonly PlacedClaim[];
  /** The newest date said, EDTF; empty where no claim has one. */
  newest: string;
  /** Other stances that the actor's claims take on the position, with the number of those claims. */
  otherStances: readonly { stance: Stance; claims: number }[];
  /** The outlet, where a single one reports all these claims. */
  onlyOutlet: Outlet | undefined;
}

/** The side of an actor together with those who spoke for it. */
export type FoldedStand = Pick<Stand, 'actor' | 'side' | 'statements' | 'checked' | 'newest'>;

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
  /** The same with persons counted for whom they spoke for, so that a state and its head are one; in the same order. */
  voices: readonly FoldedStand[];
  unresolved: readonly UnresolvedStand[];
}

/** Who stands where on the positions of one topic, with the actors and claims as the pages know them; the graph draws the same stands. */
export interface TopicStands {
  topic: Topic;
  bands: readonly PositionBand[];
}

/** The stands of one topic. Claims without a date take part; sources without an actor are listed apart; reports of one statement count once, where statements are given. */
export const buildTopicStands = (corpus: Corpus, topicId: TopicId, statementByClaim: StatementByClaim = new Map()): TopicStands => {
  const topic = lookUp(corpus.topicById, topicId, 'topic');
  const statementOf = (placed: PlacedClaim) => statementByClaim.get(placed.claim.id) ?? placed;
  const data = makeGraphData(corpus, { topics: [topic], subject: topic.title, address: '', statementOf });
  const actorAt = (index: number): Actor => lookUp(corpus.actorById, at(data.actors, index).id, 'actor');
  const placedOf = ({ id }: GraphClaim): PlacedClaim => lookUp(corpus.claimById, id, 'claim');
  const outletOf = (claims: readonly PlacedClaim[]): Outlet => lookUp(corpus.outletById, at(claims, 0).article.outlet, 'outlet');
  const folded = makePicture(data, { ...defaultState, folding: 'folded' }).bands;
  const bands = makePicture(data, defaultState).bands.map(({ position: index, stands, unresolved }): PositionBand => {
    const position = at(topic.positions, index);
    return {
      position,
      topic,
      stands: stands.map(({ actor, claims, onlyOutlet, side, statements, checked, certainty, condition, newest, otherStances }): Stand => {
        const placed = claims.map(placedOf);
        return {
          actor: actorAt(actor),
          position,
          side,
          statements,
          checked,
          certainty,
          condition,
          claims: placed,
          newest,
          otherStances,
          onlyOutlet: onlyOutlet === undefined ? undefined : outletOf(placed),
        };
      }),
      voices: (folded.find((band) => band.position === index)?.stands ?? []).map(({ actor, side, statements, checked, newest }) => ({
        actor: actorAt(actor),
        side,
        statements,
        checked,
        newest,
      })),
      unresolved: unresolved.flatMap(({ words, claim, take }) => {
        const placed = placedOf(claim);
        const taken = placed.claim.positions.find((one) => one.position === position.id && one.stance === take.stance);
        return taken ? [{ words, taken, placed }] : [];
      }),
    };
  });
  return { topic, bands };
};
