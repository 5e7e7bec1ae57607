import type { Corpus, PlacedClaim } from '../corpus.ts';
import type { Statement } from '../statements/statement.ts';
import { quotedWordRuns } from './compare-quotations.ts';
import { reportWords } from './report-words.ts';

/** A quotation that stands in one outlet only, though others report the same occasion. */
export interface LoneQuotation {
  report: PlacedClaim;
  /** One article of each other outlet that reports something else that the speaker said on that occasion. */
  silent: readonly PlacedClaim[];
}

/** So many other outlets must report the occasion before the absence of a quotation says anything. */
const fewestOutlets = 2;

const outletsOf = ({ reports }: Statement): ReadonlySet<string> => new Set(reports.map(({ article }) => article.outlet));

const findAll = (statements: readonly Statement[]): LoneQuotation[] => {
  const shared = statements.filter((statement) => outletsOf(statement).size > 1);
  /** By article and speaker: the reports of what that speaker said there and other outlets have too. */
  const occasions = new Map<string, PlacedClaim[]>();
  const keysOf = ({ claim, article }: PlacedClaim): string[] => claim.actors.map(({ actor }) => `${article.id} ${actor}`);
  for (const { reports } of shared)
    for (const report of reports)
      for (const key of keysOf(report))
        occasions.set(key, [...(occasions.get(key) ?? []), ...reports.filter(({ article }) => article.outlet !== report.article.outlet)]);
  const lone = statements.filter((statement) => outletsOf(statement).size === 1).flatMap(({ reports }) => reports);
  return lone.flatMap((report) => {
    if (quotedWordRuns(reportWords(report)).length === 0) return [];
    const others = keysOf(report).flatMap((key) => occasions.get(key) ?? []);
    const silent = [...new Map(others.map((other) => [other.article.outlet, other])).values()];
    return silent.length >= fewestOutlets ? [{ report, silent }] : [];
  });
};

const known = new WeakMap<Corpus, readonly LoneQuotation[]>();

/**
 * Quotations of statements that one outlet alone reports, while at least two others report the same
 * speaker on the same occasion: they may be a find of that outlet, or an invention. Computed once for a corpus.
 */
export const findLoneQuotations = (corpus: Corpus, statements: readonly Statement[]): readonly LoneQuotation[] => {
  const found = known.get(corpus) ?? findAll(statements);
  known.set(corpus, found);
  return found;
};
