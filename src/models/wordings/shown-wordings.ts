import { whoseWords } from '../claims/whose-words.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { nameList } from '../corpus/name-list.ts';
import { type ReportLine, toReportLine } from '../statements/report-line.ts';
import type { Statement } from '../statements/statement.ts';
import { compareQuotations } from './compare-quotations.ts';
import { compareWordings, type ReportWording, type WordingRun } from './compare-wordings.ts';
import { type ReportWords, reportWords } from './report-words.ts';
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
  /** Reports that this project paraphrases, so that their words are not compared, as a sentence; empty where there are none. */
  paraphrased: string;
}

const noteOf = ({ isBase, aligned }: ReportWording): string => {
  if (isBase) return 'the others are compared with this wording';
  return aligned === null ? 'worded too differently to compare word by word' : '';
};

/**
 * Writes out how reports of a statement are worded: quotations of all of them, and word by word those whose words are
 * the outlets'. Null where there is nothing to compare, since a paraphrase of ours tells nothing of an outlet's wording.
 */
export const showWordings = (corpus: Corpus, statement: Pick<Statement, 'reports'>): ShownWordings | null => {
  const [ours, theirs] = [
    statement.reports.filter((report) => whoseWords(report) === 'digest'),
    statement.reports.filter((report) => whoseWords(report) !== 'digest'),
  ];
  const isSeveral = new Set(theirs.map(({ article }) => article.id)).size > 1;
  const wordings = isSeveral ? compareWordings({ reports: theirs }) : null;
  const flags = compareQuotations(statement.reports.map(reportWords));
  if (wordings === null && flags.length === 0) return null;
  const line = ({ report }: ReportWords): ReportLine => toReportLine(corpus, report);
  const names = (some: readonly ReportWords[]): string => nameList([...new Set(some.map((one) => line(one).outlet))]);
  const folded = wordings ? foldWordings(wordings) : [];
  const differences = wordings ? summariseWordings(corpus, wordings) : '';
  const paraphrased = nameList([...new Set(ours.map((report) => toReportLine(corpus, report).outlet))]);
  return {
    summary: differences === '' ? '' : `${differences}.`,
    isAlike: differences === '' && folded.length === 1,
    flags: flags.map(({ kind, variants, unquoted }) => ({
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
    hasMarks: wordings?.reports.some(({ runs }) => runs.some(({ kind }) => kind !== 'same')) ?? false,
    paraphrased:
      paraphrased === ''
        ? ''
        : `What ${paraphrased} ${ours.length === 1 ? 'reports is' : 'report is'} paraphrased in the record, so that its words are not compared.`,
  };
};
