import type { Position, Topic } from '../../schema/index.ts';
import { type ClaimCard, makeClaimCard } from '../claims/claim-card.ts';
import { type ShownClaim, showClaim } from '../claims/shown-claim.ts';
import { lookUp } from '../corpus/look-up.ts';
import { historyOf } from '../moves/find-histories.ts';
import { type ShownHistory, showHistory } from '../moves/shown-history.ts';
import type { PublicRecord } from '../pages/record.ts';
import type { Stand } from './stand.ts';
import { proofOfStand } from './stands.ts';

/** Where an actor stands on one position, with its proof and everything else that it said on it. */
export interface ShownStand {
  position: Position;
  topic: Topic;
  proof: ShownClaim | undefined;
  /** Undefined where nothing was said at two dates. */
  history: ShownHistory | undefined;
  /** Every other claim: as cards where they are few, else a row each. */
  others: { cards: readonly ShownClaim[] } | { rows: readonly ClaimCard[] };
  /** "One other claim", "3 other claims"; empty where there is none. */
  othersWords: string;
}

/** More claims than this have a row each instead of a card. */
const mostCards = 12;

/** Writes an actor's stands out, in their order. */
export const showStands = (record: PublicRecord, stands: readonly Stand[]): ShownStand[] =>
  stands.map((stand) => {
    const { position, claims, actor } = stand;
    const { corpus, histories } = record;
    const proof = proofOfStand(stand);
    const others = claims.filter((placed) => placed !== proof);
    const history = historyOf(histories.own, actor.id, position.id);
    return {
      position,
      topic: lookUp(corpus.positionById, position.id, 'position').topic,
      proof: proof && showClaim(record, proof, position.id),
      history: history && history.steps.length > 1 ? showHistory(corpus, history) : undefined,
      others:
        others.length > mostCards
          ? { rows: others.map((placed) => makeClaimCard(corpus, placed)) }
          : { cards: others.map((placed) => showClaim(record, placed, position.id)) },
      othersWords: others.length === 0 ? '' : others.length === 1 ? 'One other claim' : `${others.length} other claims`,
    };
  });
