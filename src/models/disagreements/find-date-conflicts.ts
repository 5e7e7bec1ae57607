import type { ClaimId } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { dateRange } from '../dates/date-range.ts';
import { dateInWords } from '../dates/date-words.ts';
import { quotedWordRuns } from '../wordings/compare-quotations.ts';
import { reportWords } from '../wordings/report-words.ts';
import { type Disagreement, type Given, gatherSides } from './disagreement.ts';

/** Nobody says so many words in a row alike on two days without reading them out. */
const fewestWords = 8;

/** Further apart than this it may well be a sentence that the speaker uses again, in milliseconds. */
const widest = 14 * 86_400_000;

type Range = { from: number; to: number };

/** By speaker and words: the dated reports of each long quotation. */
const byQuotation = (corpus: Corpus): Map<string, Given<Range>[]> => {
  const found = new Map<string, Given<Range>[]>();
  for (const report of corpus.claims) {
    const { date, basis, words } = report.claim.said;
    const range = basis === 'stated' || basis === 'resolved' ? dateRange(date.replace(/T.*$/u, '')) : null;
    const actor = report.claim.actors[0]?.actor;
    if (!range || actor === undefined || report.claim.form === 'indirect') continue;
    for (const run of quotedWordRuns(reportWords(report))) {
      if (run.words.length < fewestWords) continue;
      const key = `${actor} ${run.words.map((word) => word.key).join(' ')}`;
      found.set(key, [...(found.get(key) ?? []), { report, value: range, shown: dateInWords(date), words }]);
    }
  }
  return found;
};

/**
 * The same long quotation of one speaker with two days on which it is said to have been spoken: it was said
 * twice, or one of the days is wrong. Looks at all claims, because reports of different days may not be
 * grouped as one statement.
 */
export const findDateConflicts = (corpus: Corpus): readonly Disagreement[] =>
  [...byQuotation(corpus).values()].flatMap((given): Disagreement[] => {
    const published = ({ article }: PlacedClaim): number => dateRange(article.published)?.from ?? Number.POSITIVE_INFINITY;
    const ordered = given.toSorted((a, b) =>
      published(a.report) < published(b.report) ? -1 : Number(published(a.report) > published(b.report)),
    );
    const span = Math.max(...ordered.map(({ value }) => value.from)) - Math.min(...ordered.map(({ value }) => value.to));
    const sides = span > widest ? [] : gatherSides(ordered, (a, b) => a.from <= b.to && b.from <= a.to);
    return sides.length > 1 ? [{ kind: 'date', about: 'date said', sides }] : [];
  });

/** The conflicts that each claim takes part in. */
export const indexConflicts = (conflicts: readonly Disagreement[]): ReadonlyMap<ClaimId, readonly Disagreement[]> => {
  const index = new Map<ClaimId, Disagreement[]>();
  for (const conflict of conflicts)
    for (const { claim } of conflict.sides.flatMap(({ reports }) => reports))
      index.set(claim.id, [...(index.get(claim.id) ?? []), conflict]);
  return index;
};
