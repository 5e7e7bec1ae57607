import type { ClaimId, Outlet } from '../../schema/index.ts';
import { makeClaimCard } from '../claims/claim-card.ts';
import { dateInWords } from '../claims/date-words.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { countOf } from '../corpus/name-list.ts';
import type { ReportedCell, WhoReported } from './who-reported.ts';

/** Whether an outlet has a statement: first, later, as a copy, or not at all. */
export type ReportedSign = { kind: 'none' } | { kind: 'first' | 'later' | 'copy'; words: string; date: string; claim: ClaimId };

/** Statements by outlets, as a table shows them; no row where no statement has several outlets. */
export interface ReportedTable {
  outlets: readonly Outlet[];
  /** Each statement by its first report: who says it, and the beginning of what was said. */
  rows: readonly { claim: ClaimId; names: string; words: string; cells: readonly ReportedSign[] }[];
  /** What the table leaves out; empty where that is nothing. */
  note: string;
}

/** A longer table is not read; each claim's page has its own list. */
const limit = 40;

/** Words of a statement that a row shows. */
const most = 12;

const beginningOf = ({ claim }: PlacedClaim): string => {
  const words = claim.content
    .map(({ exact }) => exact)
    .join(' … ')
    .replaceAll(/\s+/gu, ' ')
    .split(' ');
  const beginning = words.slice(0, most).join(' ') + (words.length > most ? ' …' : '');
  return claim.form === 'direct' ? `“${beginning}”` : beginning;
};

const toSign = (cell: ReportedCell): ReportedSign => {
  if (cell.kind === 'none') return cell;
  const { kind, isShared, date, report } = cell;
  return {
    kind,
    words: kind === 'first' && isShared ? 'first, same day' : kind,
    date: dateInWords(date),
    claim: report.claim.id,
  };
};

/** Writes out who reported which statement. */
export const makeReportedTable = (corpus: Corpus, { outlets, rows, alone }: WhoReported): ReportedTable => {
  const rest = Math.max(0, rows.length - limit);
  const left = [
    rest > 0 ? `${countOf(rest, 'further statement')} of more than one outlet ${rest === 1 ? 'is' : 'are'} not shown. ` : '',
    alone > 0 ? `${countOf(alone, 'statement')} ${alone === 1 ? 'stands' : 'stand'} in one outlet only.` : '',
  ];
  return {
    outlets,
    rows: rows.slice(0, limit).map(({ lead, cells }) => ({
      claim: lead.claim.id,
      names: makeClaimCard(corpus, lead).names,
      words: beginningOf(lead),
      cells: cells.map(toSign),
    })),
    note: left.join(''),
  };
};
