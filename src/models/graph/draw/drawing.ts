import type { ActorId, ClaimId, PositionId, Stance } from '../../../schema/index.ts';
import type { Urls } from '../../pages/urls.ts';
import type { GraphData } from '../picture/graph-data.ts';

/** Where a stand is proved: at its claim where there is one, at the actor's claims on the position where there are more. */
export const proofOf = (urls: Urls, actor: ActorId, position: PositionId, claims: readonly { id: ClaimId }[]): string => {
  const [first, second] = claims;
  return first && !second ? urls.claim(first.id) : urls.actorOnPosition(actor, position);
};

/** The colour of a stance: a property of the site's style sheet, which an export resolves. */
export const stanceColour = (stance: Stance): string => `var(--stance-${stance})`;

/** The line of a stance, so that it is never told by colour alone: solid, long dash, dots, short dash. */
export const dashOf = (stance: Stance): { 'stroke-dasharray'?: string; 'stroke-linecap'?: string } => {
  switch (stance) {
    case 'support':
      return {};
    case 'conditional':
      return { 'stroke-dasharray': '9 4' };
    case 'neutral':
    case 'unclear':
      return { 'stroke-dasharray': '0 5', 'stroke-linecap': 'round' };
    case 'oppose':
      return { 'stroke-dasharray': '4 3' };
  }
};

/** What a drawing needs besides the picture. */
export interface Drawing {
  data: GraphData;
  urls: Urls;
  /** Selected, as the URL writes it; empty where nothing is. */
  selected: string;
}
