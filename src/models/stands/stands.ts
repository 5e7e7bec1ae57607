import type { Actor, ActorId } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { clearestClaim } from '../statements/clearest-claim.ts';
import type { PositionGraph } from './position-graph.ts';
import type { Stand } from './stand.ts';

/** Where an actor stands, in the order of the graphs and their positions. */
export const standsOf = (graphs: readonly PositionGraph[], actor: ActorId): Stand[] =>
  graphs.flatMap(({ bands }) => bands.flatMap(({ stands }) => stands.filter((stand) => stand.actor.id === actor)));

/** The proof of the stance in force: of the newest claims that take it the clearest. */
export const proofOfStand = ({ claims, position, stance }: Stand): PlacedClaim | undefined => {
  const taking = claims.filter(({ claim }) => claim.positions.some((taken) => taken.position === position.id && taken.stance === stance));
  return clearestClaim(taking, position.id);
};

/** Those who speak for an actor and themselves stand somewhere, with where. */
export const standsOfSpeakers = (
  corpus: Corpus,
  graphs: readonly PositionGraph[],
  actor: ActorId,
): { speaker: Actor; stands: readonly Stand[] }[] =>
  (corpus.speakersFor.get(actor) ?? [])
    .map((speaker) => ({ speaker, stands: standsOf(graphs, speaker.id) }))
    .filter(({ stands }) => stands.length > 0);
