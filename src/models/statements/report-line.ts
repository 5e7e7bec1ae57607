import type { ClaimId } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { dateInWords } from '../dates/date-words.ts';

/** One report of a statement in a list: who reports it, and when. */
export interface ReportLine {
  claim: ClaimId;
  /** Name of the outlet. */
  outlet: string;
  /** "3 February 2026", or that it is not known. */
  published: string;
}

/** The line of one report. */
export const toReportLine = (corpus: Corpus, { claim, article }: PlacedClaim): ReportLine => ({
  claim: claim.id,
  outlet: lookUp(corpus.outletById, article.outlet, 'outlet').name,
  published: article.published === '' ? 'date of publication not known' : dateInWords(article.published),
});
