import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { dateRange } from '../dates/date-range.ts';
import { dateInWords } from '../dates/date-words.ts';
import type { Statement } from '../statements/statement.ts';
import { compareWordings } from '../wordings/compare-wordings.ts';
import { type ActorsByName, compareNames, indexNames } from './compare-names.ts';
import { compareNumbers } from './compare-numbers.ts';
import { compareRoles } from './compare-roles.ts';
import { type Disagreement, gatherSides } from './disagreement.ts';

/** The day on which the reports say that the statement was made. The day of publication is no report of a day. */
const compareDates = (reports: readonly PlacedClaim[]): Disagreement[] => {
  const given = reports.flatMap((report) => {
    const { date, basis, words } = report.claim.said;
    const range = basis === 'stated' || basis === 'resolved' ? dateRange(date.replace(/T.*$/u, '')) : null;
    return range ? [{ report, value: range, shown: dateInWords(date), words }] : [];
  });
  const sides = gatherSides(given, (a, b) => a.from <= b.to && b.from <= a.to);
  return sides.length > 1 ? [{ kind: 'date', about: 'date said', sides }] : [];
};

const findAmongReports = (corpus: Corpus, actorsByName: ActorsByName, { reports }: Statement): Disagreement[] => {
  const wordings = compareWordings({ reports });
  return [
    ...compareDates(reports),
    ...compareRoles(corpus, reports),
    ...(wordings ? [...compareNumbers(wordings), ...compareNames(actorsByName, wordings)] : []),
  ];
};

/**
 * What the reports of each statement give differently: date said, role of the speaker, numbers, places and
 * names, each with the reports of every side. Which side is right is not decided.
 */
export const findDisagreements = (corpus: Corpus, statements: readonly Statement[]): ReadonlyMap<Statement, readonly Disagreement[]> => {
  const actorsByName = indexNames(corpus.actors);
  return new Map(statements.map((statement) => [statement, findAmongReports(corpus, actorsByName, statement)]));
};
