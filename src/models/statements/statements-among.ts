import type { ClaimId, OutletId } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import type { Disagreement } from '../disagreements/disagreement.ts';
import { dateConflictsOf } from '../disagreements/find-date-conflicts.ts';
import { findDisagreements } from '../disagreements/find-disagreements.ts';
import { statementOf } from './find-statements.ts';
import type { Statement } from './statement.ts';

/** The statements that some claims report, each once, in the order of the claims. */
export const statementsAmong = (corpus: Corpus, claims: readonly PlacedClaim[]): readonly Statement[] => [
  ...new Set(claims.flatMap(({ claim }) => statementOf(corpus, claim.id) ?? [])),
];

/** The outlets besides its own that report the statement of a claim, in the order of their reports. */
export const otherOutlets = (corpus: Corpus, { claim, article }: PlacedClaim): readonly OutletId[] => [
  ...new Set((statementOf(corpus, claim.id)?.reports ?? []).map((report) => report.article.outlet).filter((id) => id !== article.outlet)),
];

/** Statements that a single outlet reports, of those that some claims report; each by its first report. */
export const onlyHere = (corpus: Corpus, claims: readonly PlacedClaim[]): readonly PlacedClaim[] =>
  statementsAmong(corpus, claims)
    .filter(({ reports }) => new Set(reports.map(({ article }) => article.outlet)).size === 1)
    .flatMap(({ reports: [first] }) => first ?? []);

/** Where reports of the statements of some claims differ in a date, a figure, a place, a name or an office. */
export const disagreementsAmong = (corpus: Corpus, claims: readonly PlacedClaim[]): readonly Disagreement[] => {
  const found = statementsAmong(corpus, claims).flatMap((statement) => findDisagreements(corpus, statement));
  const seen = new Set<ClaimId>(
    found.flatMap(({ kind, sides }) => (kind === 'date' ? sides.flatMap(({ reports }) => reports.map(({ claim }) => claim.id)) : [])),
  );
  // A quotation under two dates may stand as two statements; where it is one, its dates are found already.
  const dates = new Set(claims.filter(({ claim }) => !seen.has(claim.id)).flatMap(({ claim }) => dateConflictsOf(corpus, claim.id)));
  return [...found, ...dates];
};
