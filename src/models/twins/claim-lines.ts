import type { Stance } from '../../schema/index.ts';
import type { ClaimCard } from '../claim-card.ts';
import { makeClaimCard } from '../claim-card.ts';
import { wordingText } from '../claim-wording.ts';
import type { PlacedClaim } from '../corpus.ts';
import { basisNote } from '../stance-basis.ts';
import type { Linking } from '../structured-data.ts';
import { linkTo, plainText } from './markdown.ts';

const verbs: Record<Stance, string> = {
  support: 'supports',
  conditional: 'supports',
  neutral: 'takes no side on',
  unclear: 'is unclear on',
  oppose: 'opposes',
};

/** "supports: Troops after a deal". */
export const stancesInWords = ({ taken }: ClaimCard): readonly string[] =>
  taken.map(({ taken: { stance, condition, ...known }, position }) => {
    const onCondition = condition === undefined ? '' : ` on condition “${condition}”`;
    return `${verbs[stance]} “${position.text}”${onCondition}${basisNote(known)}`;
  });

/** A claim in one line of a list: who, when, words, stance, outlet, and the way to its page. */
export const claimLine = (linking: Linking, placed: PlacedClaim): string => {
  const card = makeClaimCard(linking.corpus, placed);
  const stances = stancesInWords(card).join('; ');
  const words = wordingText(placed.claim, card.outlet.name, card.namesInSentence);
  const address = new URL(`${linking.urls.claim(placed.claim.id)}index.md`, linking.site).href;
  return `**${plainText(card.names)}** (${plainText(card.said)}): ${plainText(words)}${stances === '' ? '' : ` — ${plainText(stances)}`} — ${plainText(card.outlet.name)}, ${linkTo(`claim ${placed.claim.id}`, address)}`;
};
