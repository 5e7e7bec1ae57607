import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { countOf, nameList } from '../corpus/name-list.ts';
import { type ReportLine, toReportLine } from '../statements/report-line.ts';
import { reasonWords, type StatementSources } from './statement-sources.ts';

/** Who reports a statement, as its page says it. */
export interface AlsoReported {
  summary: string;
  /** True where one outlet alone reports it. */
  isOnly: boolean;
  /** Reports that likely rest on another one stand under it, with the reason; none where one article alone has it. */
  groups: readonly {
    origin: ReportLine | null;
    /** Name of the medium that stands in for the origin where the record has no report of it. */
    medium: string;
    copies: readonly { report: ReportLine; why: string }[];
  }[];
}

/** `silent` are reports of the same occasion that do not have the quotation which one outlet alone has. */
export const makeAlsoReported = (corpus: Corpus, sources: StatementSources, silent: readonly PlacedClaim[]): AlsoReported => {
  const { articles, outlets, independent, first, groups } = sources;
  const line = (report: PlacedClaim): ReportLine => toReportLine(corpus, report);
  const without = `${nameList(silent.map((report) => line(report).outlet))} ${silent.length === 1 ? 'reports' : 'report'} the same speaker on the same occasion without this quotation.`;
  const origins = independent === 1 ? 'all of them likely from one source' : `likely from ${independent} independent sources`;
  return {
    isOnly: outlets === 1,
    summary:
      outlets === 1
        ? `Only here: no other outlet in the record reports this statement.${silent.length > 0 ? ` ${without}` : ''}`
        : `${countOf(articles, 'article')} of ${countOf(outlets, 'outlet')}, ${independent < outlets ? origins : 'none of them known to rest on another'}.${first ? ` First in the record: ${line(first).outlet}.` : ''}`,
    groups:
      articles === 1
        ? []
        : groups.map(({ origin, medium, copies }) => ({
            origin: origin && line(origin),
            medium: medium?.name ?? '',
            copies: copies.map(({ report, reason }) => ({ report: line(report), why: reasonWords(corpus, reason) })),
          })),
  };
};
