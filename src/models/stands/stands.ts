import type { Actor, ActorId, Stance } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { clearestClaim } from '../statements/clearest-claim.ts';
import type { Stand, TopicStands } from './topic-stands.ts';

/** Where an actor stands, in the order of the graphs and their positions. */
export const standsOf = (graphs: readonly TopicStands[], actor: ActorId): Stand[] =>
  graphs.flatMap(({ bands }) => bands.flatMap(({ stands }) => stands.filter((stand) => stand.actor.id === actor)));

/** What proves a side: of the newest claims that take it the clearest; where they differ one for each stance that they take, each claim once. */
export const proofsOfStand = ({ claims, position, side, otherStances }: Stand): PlacedClaim[] => {
  const stances: readonly Stance[] = side === 'differs' ? otherStances.map(({ stance }) => stance) : [side];
  const proofs = stances.flatMap((stance) => {
    const taking = claims.filter(({ claim }) => claim.positions.some((taken) => taken.position === position.id && taken.stance === stance));
    return clearestClaim(taking, position.id) ?? [];
  });
  return [...new Set(proofs)];
};

/** Those who speak for an actor and themselves stand somewhere, with where. */
export const standsOfSpeakers = (
  corpus: Corpus,
  graphs: readonly TopicStands[],
  actor: ActorId,
): { speaker: Actor; stands: readonly Stand[] }[] =>
  (corpus.speakersFor.get(actor) ?? [])
    .map((speaker) => ({ speaker, stands: standsOf(graphs, speaker.id) }))
    .filter(({ stands }) => stands.length > 0);
