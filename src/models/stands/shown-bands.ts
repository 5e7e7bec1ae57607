import type { Actor, ActorId, ClaimId, Position } from '../../schema/index.ts';
import { type ClaimCard, makeClaimCard } from '../claims/claim-card.ts';
import { type ShownClaim, showClaim } from '../claims/shown-claim.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { countOf, nameInSentence } from '../corpus/name-list.ts';
import type { PublicRecord } from '../record/record.ts';
import { restsOnOne, type Side, sideOrder } from './decide-side.ts';
import { proofsOfStand } from './stands.ts';
import type { PositionBand, Stand } from './topic-stands.ts';

/** A claim that proves where one actor or several stand. */
export interface ShownProof {
  card: ShownClaim;
  /** Those of them who have said more on the position; `words` names their claims. */
  more: readonly { actor: ActorId; words: string }[];
}

/** Everybody who takes one side on a position, or whose claims differ. */
export interface ShownSide {
  side: Side;
  /** "3 actors, 2 of them from one unchecked claim". */
  actors: string;
  /** Those of most claims first. */
  proofs: readonly ShownProof[];
  /** The proofs beyond the first, a row each, and whose they are: "5 more actors". */
  rest: readonly ClaimCard[];
  restActors: string;
}

/** One position with the actors grouped by side, and for each the claim that proves it. */
export interface ShownBand {
  position: Position;
  /** Support first; those that nobody takes are left out. */
  sides: readonly ShownSide[];
  /** Statements whose speakers are not identified, by the article's words for them. */
  unresolved: readonly { claim: ClaimId; words: string }[];
  /** Those who stand elsewhere under the topic and not here. */
  silent: readonly Actor[];
}

/** Cards in one group, at most. */
const most = 12;

/** One entry a claim: actors whose side rests on the same claim share it. */
const byProof = (stands: readonly Stand[]): { placed: PlacedClaim; stands: readonly Stand[] }[] => {
  const proofs = stands.flatMap((stand) => proofsOfStand(stand).map((placed) => ({ placed, stand })));
  return Array.from(
    Map.groupBy(proofs, ({ placed }) => placed),
    ([placed, group]) => ({ placed, stands: group.map(({ stand }) => stand) }),
  );
};

/** "3 actors, 2 of them from one unchecked claim each". */
const actorsWords = (group: readonly Stand[]): string => {
  const all = countOf(group.length, 'actor');
  const alone = group.filter(restsOnOne).length;
  if (alone === 0) return all;
  if (group.length === 1) return `${all}, from one unchecked claim`;
  if (alone === group.length) return `${all}, each from one unchecked claim`;
  return `${all}, ${alone} of them from one unchecked claim${alone === 1 ? '' : ' each'}`;
};

const showSide = (record: PublicRecord, position: Position, side: Side, group: readonly Stand[]): ShownSide => {
  const proofs = byProof(group);
  const rest = proofs.slice(most);
  return {
    side,
    actors: actorsWords(group),
    proofs: proofs.slice(0, most).map(({ placed, stands }) => ({
      card: showClaim(record, placed, position.id),
      more: stands
        .filter(({ claims }) => claims.length > 1)
        .map(({ actor, claims, otherStances }) => ({
          actor: actor.id,
          words: `${claims.length === 2 ? 'Both' : `All ${claims.length}`} claims of ${nameInSentence(actor)} on the position${otherStances.length > 0 ? ', which do not take the same side' : ''}`,
        })),
    })),
    rest: rest.map(({ placed }) => makeClaimCard(record.corpus, placed)),
    restActors: countOf(new Set(rest.flatMap(({ stands }) => stands)).size, 'more actor'),
  };
};

/** Writes the bands of one topic out. */
export const showBands = (record: PublicRecord, bands: readonly PositionBand[]): ShownBand[] => {
  const everybody = [...new Set(bands.flatMap(({ stands }) => stands.map(({ actor }) => actor)))];
  return bands.map(({ position, stands, unresolved }) => ({
    position,
    sides: sideOrder
      .map((side) => ({ side, group: stands.filter((stand) => stand.side === side) }))
      .filter(({ group }) => group.length > 0)
      .map(({ side, group }) => showSide(record, position, side, group)),
    unresolved: unresolved.map(({ words, placed }) => ({ claim: placed.claim.id, words })),
    silent: everybody.filter((actor) => !stands.some((stand) => stand.actor === actor)),
  }));
};
