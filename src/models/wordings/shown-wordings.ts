import type { Corpus } from '../corpus/corpus.ts';
import { nameList } from '../corpus/name-list.ts';
import { type ReportLine, toReportLine } from '../statements/report-line.ts';
import { compareQuotations } from './compare-quotations.ts';
import type { ReportWording, WordingRun, Wordings } from './compare-wordings.ts';
import type { ReportWords } from './report-words.ts';
import { foldWordings, summariseWordings } from './summarise-wordings.ts';

/** The wordings of one statement below each other, as a page shows them. */
export interface ShownWordings {
  /** One sentence; empty where the wordings differ in nothing that matters. */
  summary: string;
  /** True where all reports have the same words. */
  isAlike: boolean;
  /** Quotations that one outlet alone has, or that outlets give differently. `by` and `unquoted` are lists in words. */
  flags: readonly {
    kind: 'only-here' | 'differs';
    by: string;
    variants: readonly { words: string; by: string }[];
    /** "The Gazette has the words without quotation marks"; empty where no one does. */
    unquoted: string;
  }[];
  /** Reports of the same words share one entry. */
  stack: readonly {
    reports: readonly ReportLine[];
    /** How it was compared; empty where that needs no word. */
    note: string;
    language: string;
    /** True where all of it is the speaker's own words. */
    isQuoted: boolean;
    runs: readonly WordingRun[];
    cut: boolean;
  }[];
  /** True where words are marked as added or left out. */
  hasMarks: boolean;
  /** True where a summary of this project is among the reports. */
  hasDigest: boolean;
}

const noteOf = ({ isBase, aligned }: ReportWording): string => {
  if (isBase) return 'the others are compared with this wording';
  return aligned === null ? 'worded too differently to compare word by word' : '';
};

/** Writes out how reports of a statement are worded. */
export const showWordings = (corpus: Corpus, wordings: Wordings): ShownWordings => {
  const { reports } = wordings;
  const line = ({ report }: ReportWords): ReportLine => toReportLine(corpus, report);
  const names = (some: readonly ReportWords[]): string => nameList([...new Set(some.map((one) => line(one).outlet))]);
  const folded = foldWordings(wordings);
  const hasDigest = reports.some(({ report }) => report.article.rights === 'digest');
  const differences = summariseWordings(corpus, wordings);
  return {
    summary: differences === '' ? '' : `${hasDigest ? 'In the summaries on this site: ' : ''}${differences}.`,
    isAlike: differences === '' && folded.length === 1,
    flags: compareQuotations(reports).map(({ kind, variants, unquoted }) => ({
      kind,
      by: names(variants.flatMap((variant) => variant.reports)),
      variants: variants.map((variant) => ({ words: variant.words, by: names(variant.reports) })),
      unquoted:
        unquoted.length === 0 ? '' : `${names(unquoted)} ${unquoted.length === 1 ? 'has' : 'have'} the words without quotation marks`,
    })),
    stack: folded.map(({ shown, alike }) => ({
      reports: [shown, ...alike].map(line),
      note: folded.length > 1 ? noteOf(shown) : '',
      language: shown.report.article.language,
      isQuoted: shown.report.claim.form === 'direct',
      runs: shown.runs.map(({ kind, text }) => ({ kind, text: kind === 'same' ? text : text.trimEnd() })),
      cut: shown.report.claim.cut,
    })),
    hasMarks: reports.some(({ runs }) => runs.some(({ kind }) => kind !== 'same')),
    hasDigest,
  };
};
