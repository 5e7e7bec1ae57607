import type { Actor, ActorId } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { clearestClaim } from '../statements/clearest-claim.ts';
import { buildTopicStands, type Stand, type TopicStands } from './topic-stands.ts';

const known = new WeakMap<Corpus, readonly TopicStands[]>();

/** The stands of all topics, in the topics' order; computed once for a corpus. */
const allTopicStands = (corpus: Corpus): readonly TopicStands[] => {
  const made = known.get(corpus) ?? corpus.topics.map(({ id }) => buildTopicStands(corpus, id));
  known.set(corpus, made);
  return made;
};

/** Where an actor stands, in the order of topics and positions. */
export const standsOf = (corpus: Corpus, actor: ActorId): Stand[] =>
  allTopicStands(corpus).flatMap(({ bands }) => bands.flatMap(({ stands }) => stands.filter((stand) => stand.actor.id === actor)));

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
