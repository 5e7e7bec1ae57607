import type { PlacedClaim } from '../corpus/corpus.ts';

/**
 * Whose words a claim is printed in. `speaker`: it is quoted. `outlet`: the article's own report of it.
 * `digest`: this project's paraphrase of such a report, from a summary of the article; what stands in quotation
 * marks within it is the speaker's.
 */
export const whoseWordsOptions = ['speaker', 'outlet', 'digest'] as const;
export type WhoseWords = (typeof whoseWordsOptions)[number];

/** Tells whose words a claim has. */
export const whoseWords = ({ claim, article }: PlacedClaim): WhoseWords => {
  if (claim.form === 'direct') return 'speaker';
  return article.rights === 'digest' ? 'digest' : 'outlet';
};

/** What stands on every paraphrase, on whatever page or file: nobody may take it for the speaker's words or the outlet's. */
export const paraphraseNote = (outletName: string): string => `Paraphrase by On Record of a report in ${outletName}`;

/** Who reports a claim, and in whose words: "Reported by Sputnik", or that it is a paraphrase of its report. */
export const reporterNote = (placed: PlacedClaim, outletName: string): string =>
  whoseWords(placed) === 'digest' ? paraphraseNote(outletName) : `Reported by ${outletName}`;
