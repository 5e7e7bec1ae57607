import type { ClaimId, OutletId } from '../../schema/index.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import type { Disagreement } from '../disagreements/disagreement.ts';
import type { Statement, StatementByClaim } from './statement.ts';

/** The statements that some claims report, each once, in the order of the claims. */
export const statementsAmong = (statementByClaim: StatementByClaim, claims: readonly PlacedClaim[]): readonly Statement[] => [
  ...new Set(claims.flatMap(({ claim }) => statementByClaim.get(claim.id) ?? [])),
];

/** The outlets besides its own that report the statement of a claim, in the order of their reports. */
export const otherOutlets = (statementByClaim: StatementByClaim, { claim, article }: PlacedClaim): readonly OutletId[] => [
  ...new Set((statementByClaim.get(claim.id)?.reports ?? []).map((report) => report.article.outlet).filter((id) => id !== article.outlet)),
];

/** Statements that a single outlet reports, of those that some claims report; each by its first report. */
export const onlyHere = (statementByClaim: StatementByClaim, claims: readonly PlacedClaim[]): readonly PlacedClaim[] =>
  statementsAmong(statementByClaim, claims)
    .filter(({ reports }) => new Set(reports.map(({ article }) => article.outlet)).size === 1)
    .flatMap(({ reports: [first] }) => first ?? []);

/** Where reports of the statements of some claims differ in a date, a figure, a place, a name or an office. */
export const disagreementsAmong = (
  record: {
    statementByClaim: StatementByClaim;
    disagreements: () => ReadonlyMap<Statement, readonly Disagreement[]>;
    conflictsByClaim: () => ReadonlyMap<ClaimId, readonly Disagreement[]>;
  },
  claims: readonly PlacedClaim[],
): readonly Disagreement[] => {
  const disagreements = record.disagreements();
  const found = statementsAmong(record.statementByClaim, claims).flatMap((statement) => disagreements.get(statement) ?? []);
  const seen = new Set<ClaimId>(
    found.flatMap(({ kind, sides }) => (kind === 'date' ? sides.flatMap(({ reports }) => reports.map(({ claim }) => claim.id)) : [])),
  );
  // A quotation under two dates may stand as two statements; where it is one, its dates are found already.
  const conflicts = record.conflictsByClaim();
  const dates = new Set(claims.filter(({ claim }) => !seen.has(claim.id)).flatMap(({ claim }) => conflicts.get(claim.id) ?? []));
  return [...found, ...dates];
};
