import type { PlacedClaim } from '../corpus/corpus.ts';
import { dateInWords } from '../dates/date-words.ts';
import { saidBy } from './timeline/claim-bounds.ts';

/** When a claim was said, written out, and how that is known. */
export interface SaidWords {
  /** The EDTF value; empty where it is not known. */
  date: string;
  /** "3 February 2026", "said by 4 February 2026", or "date not known". */
  text: string;
  /** "“on Tuesday”, resolved with the date of publication"; for an unknown date, why. */
  basis: string;
}

/** The day in a few words: "3 February 2026"; "reported 4 February 2026" and "said by 4 February 2026" where only the article's day is known. */
export const saidShort = (placed: PlacedClaim): string => {
  const { date, basis } = placed.claim.said;
  if (date !== '') return basis === 'published' ? `reported ${dateInWords(date)}` : dateInWords(date);
  const by = saidBy(placed);
  return by === '' ? dateInWords('') : `said by ${dateInWords(by)}`;
};

/** Why no day is known, and what is known instead. */
const unknownBasis = ({ claim: { said }, article }: PlacedClaim): string => {
  const told = said.words === '' ? 'the article does not say when' : `the article says “${said.words}”`;
  if (article.published !== '') return `${told}; it is of ${dateInWords(article.published)}, and nothing is reported before it is said`;
  const read = article.accessed === '' ? '' : `; the project read it on ${dateInWords(article.accessed)}`;
  return `${told}, and carries no date of its own${read}`;
};

/** Writes out a claim's date with its basis. */
export const saidWords = (placed: PlacedClaim): SaidWords => {
  const { said } = placed.claim;
  const words = said.words === '' ? '' : `“${said.words}”`;
  const basis = {
    stated: words === '' ? 'stated in the article' : `stated in the article: ${words}`,
    resolved: words === '' ? 'resolved with the date of publication' : `${words}, resolved with the date of publication`,
    hint: `not stated; a dateline or a photo caption alone gives the day: ${words}`,
    published: 'reported as of the day of publication',
    unknown: unknownBasis(placed),
  }[said.basis];
  return { date: said.date, text: saidShort(placed), basis };
};

/** The same on one line, as the claim card prints it: "3 February 2026 (article: “on Tuesday”)". */
export const saidLine = (placed: PlacedClaim): string => {
  const { basis, words } = placed.claim.said;
  const text = saidShort(placed);
  if (basis === 'hint') return `${text}, by a dateline or caption alone`;
  return words !== '' && (basis === 'resolved' || basis === 'unknown') ? `${text} (article: “${words}”)` : text;
};
