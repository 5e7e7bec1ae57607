import type { Corpus } from '../corpus/corpus.ts';
import { type ReportLine, toReportLine } from '../statements/report-line.ts';
import type { Disagreement } from './disagreement.ts';

/** What reports give differently, as a table shows it. */
export interface ShownDisagreement {
  /** "Date said": as the head of a row. */
  about: string;
  /** `words` is empty where the report's words say no more than the value. */
  sides: readonly { value: string; words: string; reports: readonly ReportLine[] }[];
}

/** Writes disagreements out; of an outlet one report a side. */
export const showDisagreements = (corpus: Corpus, disagreements: readonly Disagreement[]): ShownDisagreement[] =>
  disagreements.map(({ about, sides }) => ({
    about: about.charAt(0).toUpperCase() + about.slice(1),
    sides: sides.map(({ value, words, reports }) => ({
      value,
      words: words.includes(value) ? '' : words,
      reports: [...new Map(reports.map((report) => [report.article.outlet, report])).values()].map((report) =>
        toReportLine(corpus, report),
      ),
    })),
  }));
