import type { PositionId } from '../../schema/index.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { nameList } from '../corpus/name-list.ts';
import type { PublicRecord } from '../record/record.ts';
import { otherOutlets } from '../statements/statements-among.ts';
import { type ClaimCard, makeClaimCard } from './claim-card.ts';

/** A claim as the card of a page shows it. */
export interface ShownClaim extends ClaimCard {
  /** The other outlets that report the statement, as a list in words; empty where there is none. */
  alsoBy: string;
}

/** The card of a claim; of several stances only that on one position, where the page says already which. */
export const showClaim = ({ corpus, statementByClaim }: PublicRecord, placed: PlacedClaim, position?: PositionId): ShownClaim => {
  const card = makeClaimCard(corpus, placed);
  return {
    ...card,
    taken: position === undefined ? card.taken : card.taken.filter((one) => one.position.id === position),
    alsoBy: nameList(otherOutlets(statementByClaim, placed).map((id) => lookUp(corpus.outletById, id, 'outlet').name)),
  };
};
