import type { Article, Claim } from '../../schema/index.ts';
import { dateInWords } from './date-words.ts';

/** When a claim was said, written out, and how that is known. */
export interface SaidWords {
  /** The EDTF value; empty where it is not known. */
  date: string;
  /** "3 February 2026", or "date not known". */
  text: string;
  /** "“on Tuesday”, resolved with the date of publication"; for an unknown date, why. */
  basis: string;
}

/** Writes out a claim's date with its basis. */
export const saidWords = ({ said }: Claim, article: Article): SaidWords => {
  const words = said.words === '' ? '' : `“${said.words}”`;
  const published = article.published === '' ? 'and the article carries no date' : `the article is of ${dateInWords(article.published)}`;
  const basis = {
    stated: words === '' ? 'stated in the article' : `stated in the article: ${words}`,
    resolved: words === '' ? 'resolved with the date of publication' : `${words}, resolved with the date of publication`,
    hint: `not stated; a dateline or a photo caption alone gives the day: ${words}`,
    published: 'reported as of the day of publication',
    unknown: words === '' ? `the article does not say when; ${published}` : `the article says ${words}; ${published}`,
  }[said.basis];
  return { date: said.date, text: dateInWords(said.date), basis };
};

/** The same on one line, as the claim card prints it: "“on Tuesday”, resolved to 3 February 2026". */
export const saidLine = (claim: Claim): string => {
  const { date, basis, words } = claim.said;
  const text = dateInWords(date);
  if (basis === 'resolved' && words !== '') return `“${words}”, resolved to ${text}`;
  if (basis === 'hint') return `${text}, by a dateline or caption alone`;
  if (basis === 'published') return `${text}, as of publication`;
  if (basis === 'unknown' && words !== '') return `“${words}”, ${text}`;
  return text;
};
