import { splitWords, type Word } from '../../language/en/words/words.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';

/** The words in which one claim puts a statement. */
export interface ReportWords {
  report: PlacedClaim;
  /** As printed: pieces that a cue had parted are joined with "…". Direct speech stands without its marks. */
  text: string;
  words: readonly Word[];
}

/** Reads a claim's content as words. All words of a direct claim are quoted. */
export const reportWords = (report: PlacedClaim): ReportWords => {
  const text = report.claim.content.map(({ exact }) => exact.replaceAll(/\s+/gu, ' ').trim()).join(' … ');
  return { report, text, words: splitWords(text, report.claim.form === 'direct') };
};
