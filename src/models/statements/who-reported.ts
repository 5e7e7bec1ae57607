import type { Outlet } from '../../schema/index.ts';
import { dateRange } from '../claims/date-range.ts';
import { statementSources } from '../copies/statement-sources.ts';
import type { TextCopies } from '../copies/text-copies.ts';
import { type Corpus, compareText, type PlacedClaim } from '../corpus/corpus.ts';
import type { Statement } from './statement.ts';

/** What one outlet did with one statement. */
export type ReportedCell =
  /** No article of the outlet in the record reports it. */
  | { kind: 'none' }
  /** `first`: no other report is certainly earlier; `isShared` where others may be as early. `copy`: it likely rests on another report. */
  | { kind: 'first' | 'later' | 'copy'; report: PlacedClaim; date: string; isShared: boolean };

/** One statement across the outlets. */
export interface ReportedRow {
  statement: Statement;
  /** The report that stands for the statement: the first. */
  lead: PlacedClaim;
  cells: readonly ReportedCell[];
  /** Outlets that report it. */
  outlets: number;
}

/** Outlets by statements: who reported first, later, as a copy, not at all. */
export interface WhoReported {
  outlets: readonly Outlet[];
  /** Statements of two outlets or more, the most widely reported first, then in the order given. */
  rows: readonly ReportedRow[];
  /** Statements that one outlet alone reports: they have no row. */
  alone: number;
}

/** True where a report was certainly published before another. */
const isBefore = (a: PlacedClaim, b: PlacedClaim): boolean => {
  const [one, other] = [dateRange(a.article.published), dateRange(b.article.published)];
  return one !== null && other !== null && one.to < other.from;
};

const makeRow = (corpus: Corpus, textCopies: TextCopies, statement: Statement, outlets: readonly Outlet[]): ReportedRow | null => {
  const { reports } = statement;
  const [lead] = reports;
  if (!lead) return null;
  const copies = new Set(
    statementSources(corpus, textCopies, statement).groups.flatMap((group) =>
      group.copies.filter(({ reason }) => reason.kind === 'text' || reason.kind === 'via').map(({ report }) => report),
    ),
  );
  const cells = outlets.map(({ id }): ReportedCell => {
    const own = reports.filter(({ article }) => article.outlet === id);
    const report = own.find((one) => !copies.has(one)) ?? own[0];
    if (!report) return { kind: 'none' };
    const date = report.article.published;
    if (copies.has(report)) return { kind: 'copy', report, date, isShared: false };
    const others = reports.filter((other) => other.article.outlet !== id && !copies.has(other));
    const isFirst = date !== '' && !others.some((other) => isBefore(other, report));
    const isShared = isFirst && others.some((other) => other.article.published !== '' && !isBefore(report, other));
    return { kind: isFirst ? 'first' : 'later', report, date, isShared };
  });
  return { statement, lead, cells, outlets: cells.filter(({ kind }) => kind !== 'none').length };
};

/** Lays statements out against the outlets that report any of them. */
export const whoReported = (corpus: Corpus, textCopies: TextCopies, statements: readonly Statement[]): WhoReported => {
  const outletsOf = ({ reports }: Statement): Set<string> => new Set(reports.map(({ article }) => article.outlet));
  const shared = statements.filter((statement) => outletsOf(statement).size > 1);
  const counts = new Map<string, number>();
  for (const statement of shared) for (const id of outletsOf(statement)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const outlets = corpus.outlets
    .filter(({ id }) => counts.has(id))
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || compareText(a.name, b.name));
  const rows = shared.flatMap((statement) => makeRow(corpus, textCopies, statement, outlets) ?? []);
  return { outlets, rows: rows.toSorted((a, b) => b.outlets - a.outlets), alone: statements.length - shared.length };
};
