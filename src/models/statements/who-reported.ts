import type { ClaimId, Outlet } from '../../schema/index.ts';
import { makeClaimCard } from '../claims/claim-card.ts';
import { statementSources } from '../copies/statement-sources.ts';
import type { TextCopies } from '../copies/text-copies.ts';
import { type Corpus, compareText, type PlacedClaim } from '../corpus/corpus.ts';
import { at } from '../corpus/look-up.ts';
import { countOf } from '../corpus/name-list.ts';
import { dateRange } from '../dates/date-range.ts';
import { dateInWords } from '../dates/date-words.ts';
import type { Statement } from './statement.ts';

/** What one outlet did with one statement. */
export type ReportedCell =
  /** No article of the outlet in the record reports it. */
  | { kind: 'none' }
  /** `first`: no other report is certainly earlier, and `words` say whether others may be as early. `copy`: it likely rests on another report. */
  | { kind: 'first' | 'later' | 'copy'; words: string; date: string; claim: ClaimId };

/** Outlets by statements, as a table: who reported first, later, as a copy, not at all. */
export interface WhoReported {
  outlets: readonly Outlet[];
  /** Statements of two outlets or more, the most widely reported first: who says it, and the beginning of what was said, by the first report. */
  rows: readonly { claim: ClaimId; names: string; words: string; cells: readonly ReportedCell[] }[];
  /** Which statements have no row; empty where all have one. */
  note: string;
}

/** A longer table is not read; each claim's page has its own list. */
const mostRows = 40;

/** Words of a statement that a row shows. */
const mostWords = 12;

const beginningOf = ({ claim }: PlacedClaim): string => {
  const words = claim.content
    .map(({ exact }) => exact)
    .join(' … ')
    .replaceAll(/\s+/gu, ' ')
    .split(' ');
  const beginning = words.slice(0, mostWords).join(' ') + (words.length > mostWords ? ' …' : '');
  return claim.form === 'direct' ? `“${beginning}”` : beginning;
};

/** True where a report was certainly published before another. */
const isBefore = (a: PlacedClaim, b: PlacedClaim): boolean => {
  const [one, other] = [dateRange(a.article.published), dateRange(b.article.published)];
  return one !== null && other !== null && one.to < other.from;
};

const cellsOf = (corpus: Corpus, textCopies: TextCopies, statement: Statement, outlets: readonly Outlet[]): ReportedCell[] => {
  const { reports } = statement;
  const copies = new Set(
    statementSources(corpus, textCopies, statement).groups.flatMap((group) =>
      group.copies.filter(({ reason }) => reason.kind === 'text' || reason.kind === 'via').map(({ report }) => report),
    ),
  );
  return outlets.map(({ id }): ReportedCell => {
    const own = reports.filter(({ article }) => article.outlet === id);
    const report = own.find((one) => !copies.has(one)) ?? own[0];
    if (!report) return { kind: 'none' };
    const { published } = report.article;
    const shown = { date: dateInWords(published), claim: report.claim.id };
    if (copies.has(report)) return { kind: 'copy', words: 'copy', ...shown };
    const others = reports.filter((other) => other.article.outlet !== id && !copies.has(other));
    if (published === '' || others.some((other) => isBefore(other, report))) return { kind: 'later', words: 'later', ...shown };
    const isShared = others.some((other) => other.article.published !== '' && !isBefore(report, other));
    return { kind: 'first', words: isShared ? 'first, same day' : 'first', ...shown };
  });
};

const outletsOf = ({ reports }: Statement): ReadonlySet<string> => new Set(reports.map(({ article }) => article.outlet));

/** Lays statements out against the outlets that report any of them. */
export const whoReported = (corpus: Corpus, textCopies: TextCopies, statements: readonly Statement[]): WhoReported => {
  // The sort is stable: of equally many outlets in the order given.
  const shared = statements.filter((one) => outletsOf(one).size > 1).toSorted((a, b) => outletsOf(b).size - outletsOf(a).size);
  const counts = new Map<string, number>();
  for (const statement of shared) for (const id of outletsOf(statement)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const outlets = corpus.outlets
    .filter(({ id }) => counts.has(id))
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || compareText(a.name, b.name));
  const rest = Math.max(0, shared.length - mostRows);
  const alone = statements.length - shared.length;
  return {
    outlets,
    rows: shared.slice(0, mostRows).map((statement) => {
      const lead = at(statement.reports, 0);
      const cells = cellsOf(corpus, textCopies, statement, outlets);
      return { claim: lead.claim.id, names: makeClaimCard(corpus, lead).names, words: beginningOf(lead), cells };
    }),
    note: [
      rest > 0 ? `${countOf(rest, 'further statement')} of more than one outlet ${rest === 1 ? 'is' : 'are'} not shown. ` : '',
      alone > 0 ? `${countOf(alone, 'statement')} reported by one outlet only.` : '',
    ].join(''),
  };
};
