import type { Corpus } from '../corpus/corpus.ts';
import type { Statement } from '../statements/statement.ts';
import { compareWordings } from '../wordings/compare-wordings.ts';
import { compareDates } from './compare-dates.ts';
import { compareNames } from './compare-names.ts';
import { compareNumbers } from './compare-numbers.ts';
import { compareRoles } from './compare-roles.ts';
import type { Disagreement } from './disagreement.ts';

/**
 * What the reports of one statement give differently: date said, role of the speaker, numbers, places and
 * names, each with the reports of every side. Which side is right is not decided.
 */
export const findDisagreements = (corpus: Corpus, { reports }: Pick<Statement, 'reports'>): Disagreement[] => {
  const wordings = compareWordings({ reports });
  return [
    ...compareDates(reports),
    ...compareRoles(corpus, reports),
    ...(wordings ? [...compareNumbers(wordings), ...compareNames(corpus, wordings)] : []),
  ];
};
