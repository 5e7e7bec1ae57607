import type { ClaimCard } from '../../claims/claim-card.ts';
import { makeClaimCard } from '../../claims/claim-card.ts';
import { wordingText } from '../../claims/claim-wording.ts';
import type { PlacedClaim } from '../../corpus/corpus.ts';
import type { Linking } from '../../pages/structured-data.ts';
import { linkTo, plainText } from './markdown.ts';

/** "supports: Troops after a deal". */
export const stancesInWords = ({ taken }: ClaimCard): readonly string[] =>
  taken.map(({ taken: { stance, certainty, condition }, position }) => {
    const onCondition = condition === undefined ? '' : ` on condition “${condition}”`;
    return `${stance === 'neutral' ? 'takes no side on' : stance === 'oppose' ? 'opposes' : 'supports'} “${position.text}”${onCondition}${certainty === 'inferred' ? ' (inferred)' : ''}`;
  });

/** A claim in one line of a list: who, when, words, stance, outlet, and the way to its page. */
export const claimLine = (linking: Linking, placed: PlacedClaim): string => {
  const card = makeClaimCard(linking.corpus, placed);
  const stances = stancesInWords(card).join('; ');
  const words = wordingText(placed.claim, card.outlet.name, card.namesInSentence);
  const address = new URL(`${linking.urls.claim(placed.claim.id)}index.md`, linking.site).href;
  return `**${plainText(card.names)}** (${plainText(card.said)}): ${plainText(words)}${stances === '' ? '' : ` — ${plainText(stances)}`} — ${plainText(card.outlet.name)}, ${linkTo(`claim ${placed.claim.id}`, address)}`;
};
