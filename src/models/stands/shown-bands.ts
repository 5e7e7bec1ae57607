import type { Actor, ActorId, ClaimId, Position, Stance } from '../../schema/index.ts';
import { type ClaimCard, makeClaimCard } from '../claims/claim-card.ts';
import { type ShownClaim, showClaim } from '../claims/shown-claim.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { countOf, nameInSentence } from '../corpus/name-list.ts';
import type { PublicRecord } from '../pages/record.ts';
import type { PositionBand } from './position-graph.ts';
import type { Stand } from './stand.ts';
import { proofOfStand } from './stands.ts';

/** A claim that proves where one actor or several stand. */
export interface ShownProof {
  card: ShownClaim;
  /** Those of them who have said more on the position; `words` names their claims. */
  more: readonly { actor: ActorId; words: string; isMixed: boolean }[];
}

/** Everybody who takes one stance on a position. */
export interface ShownStance {
  stance: Stance;
  /** "3 actors". */
  actors: string;
  /** Those of most claims first. */
  proofs: readonly ShownProof[];
  /** The proofs beyond the first, a row each, and whose they are: "5 more actors". */
  rest: readonly ClaimCard[];
  restActors: string;
}

/** One position with the actors grouped by stance, and for each the claim that proves it. */
export interface ShownBand {
  position: Position;
  /** Support first; those that nobody takes are left out. */
  stances: readonly ShownStance[];
  /** Statements whose speakers are not identified, by the article's words for them. */
  unresolved: readonly { claim: ClaimId; words: string }[];
  /** Those who stand elsewhere under the topic and not here. */
  silent: readonly Actor[];
}

/** Cards in one group, at most. */
const most = 12;

const order: readonly Stance[] = ['support', 'conditional', 'oppose', 'neutral'];

/** One entry a claim: actors whose stand rests on the same claim share it. */
const byProof = (stands: readonly Stand[]): { placed: PlacedClaim; stands: readonly Stand[] }[] => {
  const proofs = stands.flatMap((stand) => {
    const placed = proofOfStand(stand);
    return placed ? [{ placed, stand }] : [];
  });
  return Array.from(
    Map.groupBy(proofs, ({ placed }) => placed),
    ([placed, group]) => ({ placed, stands: group.map(({ stand }) => stand) }),
  );
};

const showStance = (record: PublicRecord, position: Position, stance: Stance, group: readonly Stand[]): ShownStance => {
  const proofs = byProof(group);
  const rest = proofs.slice(most);
  return {
    stance,
    actors: countOf(group.length, 'actor'),
    proofs: proofs.slice(0, most).map(({ placed, stands }) => ({
      card: showClaim(record, placed, position.id),
      more: stands
        .filter(({ claims }) => claims.length > 1)
        .map(({ actor, claims, otherStances }) => ({
          actor: actor.id,
          words: `All ${claims.length} claims of ${nameInSentence(actor)} on this`,
          isMixed: otherStances.length > 0,
        })),
    })),
    rest: rest.map(({ placed }) => makeClaimCard(record.corpus, placed)),
    restActors: countOf(
      rest.reduce((sum, { stands }) => sum + stands.length, 0),
      'more actor',
    ),
  };
};

/** Writes the bands of one topic out. */
export const showBands = (record: PublicRecord, bands: readonly PositionBand[]): ShownBand[] => {
  const everybody = [...new Set(bands.flatMap(({ stands }) => stands.map(({ actor }) => actor)))];
  return bands.map(({ position, stands, unresolved }) => ({
    position,
    stances: order
      .map((stance) => ({ stance, group: stands.filter((stand) => stand.stance === stance) }))
      .filter(({ group }) => group.length > 0)
      .map(({ stance, group }) => showStance(record, position, stance, group)),
    unresolved: unresolved.map(({ words, placed }) => ({ claim: placed.claim.id, words })),
    silent: everybody.filter((actor) => !stands.some((stand) => stand.actor === actor)),
  }));
};
