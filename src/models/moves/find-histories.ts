import type { Actor, ActorId, PositionId } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { spokenForAt } from '../corpus/role-at.ts';
import { type History, type Move, makeHistory } from './make-history.ts';

/** Whose claims count as whose: each actor's own, or those of persons as those of the state or alliance that they speak for. */
export type Folding = 'own' | 'folded';

/** Those whom a claim of an actor is counted for: the actor, or with folding those that it speaks for at the date said. */
export const countedFor = (corpus: Corpus, id: ActorId, { claim, article }: PlacedClaim, folding: Folding): readonly Actor[] => {
  const actor = lookUp(corpus.actorById, id, 'actor');
  const principals = folding === 'own' ? [] : spokenForAt(actor, claim.said.date || article.published);
  return principals.length === 0 ? [actor] : principals.map((principal) => lookUp(corpus.actorById, principal, 'actor'));
};

const makeHistories = (corpus: Corpus, folding: Folding): readonly History[] =>
  corpus.topics.flatMap(({ positions }) =>
    positions.flatMap((position) => {
      const byActor = new Map<Actor, Set<PlacedClaim>>();
      for (const placed of corpus.claimsByPosition.get(position.id) ?? [])
        for (const { actor: id } of placed.claim.actors)
          for (const actor of countedFor(corpus, id, placed, folding)) byActor.set(actor, (byActor.get(actor) ?? new Set()).add(placed));
      return corpus.actors.flatMap((actor) => {
        const claims = byActor.get(actor);
        return claims ? [makeHistory(actor, position, [...claims])] : [];
      });
    }),
  );

const known = new WeakMap<Corpus, Map<Folding, readonly History[]>>();

/** The histories of all actors on all positions they speak on, by position, then by the actor's name; computed once for a corpus. */
export const findHistories = (corpus: Corpus, folding: Folding = 'own'): readonly History[] => {
  const byFolding = known.get(corpus) ?? new Map<Folding, readonly History[]>();
  known.set(corpus, byFolding);
  const histories = byFolding.get(folding) ?? makeHistories(corpus, folding);
  byFolding.set(folding, histories);
  return histories;
};

/** One actor's history on one position; undefined where no statement was found. */
export const historyOf = (corpus: Corpus, actor: ActorId, position: PositionId, folding: Folding = 'own'): History | undefined =>
  findHistories(corpus, folding).find((history) => history.actor.id === actor && history.position.id === position);

/** Every move that changes something, the newest first. */
export const findChanges = (corpus: Corpus, folding: Folding = 'own'): readonly Move[] => {
  const order = new Map(corpus.claims.map(({ claim }, index) => [claim.id, index]));
  const newness = ({ to }: Move): number => order.get(to.proof.claim.id) ?? 0;
  return findHistories(corpus, folding)
    .flatMap(({ moves }) => moves.filter(({ kind }) => kind !== 'unchanged'))
    .sort((a, b) => newness(a) - newness(b));
};
