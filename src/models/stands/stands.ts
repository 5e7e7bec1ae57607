import type { Actor, ActorId } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { clearestClaim } from '../statements/clearest-claim.ts';
import { buildPositionGraph, type PositionGraph } from './position-graph.ts';
import type { Stand } from './stand.ts';

const graphs = new WeakMap<Corpus, readonly PositionGraph[]>();

/** The graphs of all topics, in the topics' order; computed once for a corpus. */
export const allGraphs = (corpus: Corpus): readonly PositionGraph[] => {
  const known = graphs.get(corpus);
  if (known) return known;
  const made = corpus.topics.map(({ id }) => buildPositionGraph(corpus, id));
  graphs.set(corpus, made);
  return made;
};

/** Where an actor stands, in the order of topics and positions. */
export const standsOf = (corpus: Corpus, actor: ActorId): Stand[] =>
  allGraphs(corpus).flatMap(({ bands }) => bands.flatMap(({ stands }) => stands.filter((stand) => stand.actor.id === actor)));

/** The proof of the stance in force: of the newest claims that take it the clearest. */
export const proofOfStand = ({ claims, position, stance }: Stand): PlacedClaim | undefined => {
  const taking = claims.filter(({ claim }) => claim.positions.some((taken) => taken.position === position.id && taken.stance === stance));
  return clearestClaim(taking, position.id);
};

/** Those who speak for an actor and themselves stand somewhere, with where. */
export const standsOfSpeakers = (corpus: Corpus, actor: ActorId): { speaker: Actor; stands: readonly Stand[] }[] =>
  (corpus.speakersFor.get(actor) ?? [])
    .map((speaker) => ({ speaker, stands: standsOf(corpus, speaker.id) }))
    .filter(({ stands }) => stands.length > 0);
