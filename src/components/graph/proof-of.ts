import { urls } from '../../data/urls.ts';
import type { Stand } from '../../models/position-graph/stand.ts';

/** Where a stand is proved: at its claim where there is one, at the actor's claims on the position where there are more. */
export const proofOf = ({ actor, position, claims }: Stand): string => {
  const [first, second] = claims;
  return first && !second ? urls.claim(first.claim.id) : urls.actorOnPosition(actor.id, position.id);
};
