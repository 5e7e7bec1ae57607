import type { Actor, ActorId, PositionId } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { spokenForIn } from '../corpus/role-at.ts';
import type { StatementByClaim } from '../statements/statement.ts';
import { type History, type Move, makeHistory } from './make-history.ts';

/** Whose claims count as whose: each actor's own, or those of persons as those of the state or alliance that they speak for. */
export type Folding = 'own' | 'folded';

/** Those whom a claim of an actor is counted for: the actor, or with folding those that it spoke for then. */
export const countedFor = (corpus: Corpus, id: ActorId, placed: PlacedClaim, folding: Folding): readonly Actor[] => {
  const actor = lookUp(corpus.actorById, id, 'actor');
  const principals = folding === 'own' ? [] : spokenForIn(actor, placed);
  return principals.length === 0 ? [actor] : principals.map((principal) => lookUp(corpus.actorById, principal, 'actor'));
};

/** The histories of all actors on all positions they speak on, by position, then by the actor's name. */
export const findHistories = (
  corpus: Corpus,
  folding: Folding = 'own',
  statementByClaim: StatementByClaim = new Map(),
): readonly History[] =>
  corpus.topics.flatMap(({ positions }) =>
    positions.flatMap((position) => {
      const byActor = new Map<Actor, Set<PlacedClaim>>();
      for (const placed of corpus.claimsByPosition.get(position.id) ?? [])
        for (const { actor: id } of placed.claim.actors)
          for (const actor of countedFor(corpus, id, placed, folding)) byActor.set(actor, (byActor.get(actor) ?? new Set()).add(placed));
      return corpus.actors.flatMap((actor) => {
        const claims = byActor.get(actor);
        return claims ? [makeHistory(actor, position, [...claims], statementByClaim)] : [];
      });
    }),
  );

/** One actor's history on one position; undefined where no statement was found. */
export const historyOf = (histories: readonly History[], actor: ActorId, position: PositionId): History | undefined =>
  histories.find((history) => history.actor.id === actor && history.position.id === position);

/** Every move that changes something, the newest first. */
export const findChanges = (corpus: Corpus, histories: readonly History[]): readonly Move[] => {
  const order = new Map(corpus.claims.map(({ claim }, index) => [claim.id, index]));
  const newness = ({ to }: Move): number => order.get(to.proof.claim.id) ?? 0;
  return histories.flatMap(({ moves }) => moves.filter(({ kind }) => kind !== 'unchanged')).sort((a, b) => newness(a) - newness(b));
};
