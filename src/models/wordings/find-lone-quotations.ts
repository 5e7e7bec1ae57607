import type { PlacedClaim } from '../corpus/corpus.ts';
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

/** Fewer quoted words in a row may be a name or a term. */
const fewestWords = 5;

const outletsOf = ({ reports }: Statement): ReadonlySet<string> => new Set(reports.map(({ article }) => article.outlet));

/** Rows of five quoted words, as one text each. */
const quotedRows = (report: PlacedClaim): string[] =>
  quotedWordRuns(reportWords(report)).flatMap(({ words }) =>
    words.slice(0, Math.max(0, words.length - fewestWords + 1)).map((_, from) =>
      words
        .slice(from, from + fewestWords)
        .map(({ key }) => key)
        .join(' '),
    ),
  );

/**
 * Quotations of statements that one outlet alone reports, while at least two others report the same
 * speaker on the same occasion: they may be a find of that outlet, or an invention. `statements` are those
 * of the whole corpus.
 */
export const findLoneQuotations = (statements: readonly Statement[]): LoneQuotation[] => {
  const shared = statements.filter((statement) => outletsOf(statement).size > 1);
  /** By article and speaker: the reports of what that speaker said there and other outlets have too. */
  const occasions = new Map<string, PlacedClaim[]>();
  const keysOf = ({ claim, article }: PlacedClaim): string[] => claim.actors.map(({ actor }) => `${article.id} ${actor}`);
  for (const { reports } of shared)
    for (const report of reports)
      for (const key of keysOf(report))
        occasions.set(key, [...(occasions.get(key) ?? []), ...reports.filter(({ article }) => article.outlet !== report.article.outlet)]);
  /** Which outlets quote a row of words, in whatever statement: the same quotation may be grouped apart, as by its date. */
  const quotedBy = new Map<string, Set<string>>();
  for (const report of statements.flatMap(({ reports }) => reports))
    for (const row of quotedRows(report)) quotedBy.set(row, (quotedBy.get(row) ?? new Set()).add(report.article.outlet));
  const lone = statements.filter((statement) => outletsOf(statement).size === 1).flatMap(({ reports }) => reports);
  return lone.flatMap((report) => {
    const rows = quotedRows(report);
    if (rows.length === 0 || rows.some((row) => (quotedBy.get(row)?.size ?? 0) > 1)) return [];
    const others = keysOf(report).flatMap((key) => occasions.get(key) ?? []);
    // A digest leaves quotations out that its article may have.
    const original = others.filter(({ article }) => article.rights !== 'digest');
    const silent = [...new Map(original.map((other) => [other.article.outlet, other])).values()];
    return silent.length >= fewestOutlets ? [{ report, silent }] : [];
  });
};
