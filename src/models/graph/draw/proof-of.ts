import type { ActorId, ClaimId, PositionId } from '../../../schema/index.ts';
import type { Urls } from '../../pages/urls.ts';

/** Where a stand is proved: at its claim where there is one, at the actor's claims on the position where there are more. */
export const proofOf = (urls: Urls, actor: ActorId, position: PositionId, claims: readonly { id: ClaimId }[]): string => {
  const [first, second] = claims;
  return first && !second ? urls.claim(first.id) : urls.actorOnPosition(actor, position);
};
