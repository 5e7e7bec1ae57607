import type { Claim, PositionId } from '../../schema/index.ts';
import { isDoubtful } from '../claims/doubt.ts';
import { compareClaims } from '../claims/timeline/claim-bounds.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { isConcluded } from '../stands/stance-basis.ts';
import type { StatementByClaim } from './statement.ts';

const byForm: Readonly<Record<Claim['form'], number>> = { direct: 0, mixed: 1, indirect: 2 };

/**
 * The claim that shows best what was said, among those of the first date, which is the newest where claims run
 * from new to old: sure finds come before doubtful ones, then stances that the words state or an editor confirmed before others (on the
 * position, where one is named), then quoted words before reported ones.
 */
export const clearestClaim = (claims: readonly PlacedClaim[], position?: PositionId): PlacedClaim | undefined => {
  const isLessKnown = ({ claim }: PlacedClaim): boolean =>
    !claim.positions.some((taken) => !isConcluded(taken.certainty) && (position === undefined || taken.position === position));
  // What has no day may be the newest, but does not show it.
  const first = claims.find(({ claim }) => claim.said.date !== '') ?? claims[0];
  if (!first) return undefined;
  const ofOneDate = claims.filter((placed) => compareClaims(placed, first) === 0);
  const [clearest] = ofOneDate.toSorted(
    (a, b) =>
      Number(isDoubtful(a.claim)) - Number(isDoubtful(b.claim)) ||
      Number(isLessKnown(a)) - Number(isLessKnown(b)) ||
      byForm[a.claim.form] - byForm[b.claim.form],
  );
  return clearest;
};

/** The clearest of the newest claims; undefined where none has a date. */
export const newestClaim = (claims: readonly PlacedClaim[]): PlacedClaim | undefined =>
  clearestClaim(claims.filter(({ claim }) => claim.said.date !== ''));

/** Reports of one statement: the claim that shows it best, and the others. */
export interface ToldOnce {
  clearest: PlacedClaim;
  /** In the order of the claims. */
  others: readonly PlacedClaim[];
}

/** Claims in their order with each statement told once, at the place of its first claim. */
export const tellOnce = (statementByClaim: StatementByClaim, claims: readonly PlacedClaim[]): ToldOnce[] =>
  [...Map.groupBy(claims, (placed) => statementByClaim.get(placed.claim.id) ?? placed).values()].flatMap((reports) => {
    const clearest = clearestClaim(reports);
    return clearest ? [{ clearest, others: reports.filter((placed) => placed !== clearest) }] : [];
  });
