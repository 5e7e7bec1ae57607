import type { Outlet } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus.ts';
import { dateRange } from '../date-range.ts';
import { lookUp } from '../look-up.ts';
import type { Statement } from '../statements/statement.ts';
import { copiedWords } from './copied-words.ts';

/** Why a report is no source of its own. */
export type CopyReason =
  /** It has words of another report, `words` of them in a row; `run` are the words, `isOrderKnown` false where both are of one day. */
  | { kind: 'text'; of: PlacedClaim; run: string; words: number; isOrderKnown: boolean }
  /** It cites a medium. */
  | { kind: 'via'; name: string; outlet: Outlet | null }
  /** The same outlet reports the statement more than once. */
  | { kind: 'same-outlet'; of: PlacedClaim };

/** A report that likely rests on another one. */
export interface Copy {
  report: PlacedClaim;
  reason: CopyReason;
}

/** Reports that likely have one origin, and so count as one. */
export interface ReportGroup {
  /** The report that the others likely rest on; null where that is a medium that the record has no report of. */
  origin: PlacedClaim | null;
  /** The medium that stands in for the origin then. */
  medium: { name: string; outlet: Outlet | null } | null;
  copies: readonly Copy[];
}

/** Who reports a statement, and who of them on their own account. */
export interface StatementSources {
  articles: number;
  outlets: number;
  /** Groups of outlets and media that do not rest on each other, as far as the record shows. */
  independent: number;
  /** The report published first; null where no date of publication is known. */
  first: PlacedClaim | null;
  /** In the order of their first reports. */
  groups: readonly ReportGroup[];
}

interface Medium {
  key: string;
  name: string;
  outlet: Outlet | null;
}

/** The media that a report cites; posts are the speaker's own words, and an outlet does not copy itself. */
const mediaOf = (corpus: Corpus, { claim, article }: PlacedClaim): Medium[] =>
  claim.via
    .filter(({ kind, outlet }) => kind === 'medium' && outlet !== article.outlet)
    .map(({ name, outlet }) => ({
      key: outlet ?? `name ${name.toLowerCase().replace(/^the\s+/u, '')}`,
      name,
      outlet: outlet ? lookUp(corpus.outletById, outlet, 'outlet') : null,
    }));

/** True where the first was certainly published before the second. */
const isBefore = ({ article: a }: PlacedClaim, { article: b }: PlacedClaim): boolean => {
  const [one, other] = [dateRange(a.published), dateRange(b.published)];
  return one !== null && other !== null && one.to < other.from;
};

/** Of two reports with the same words the likelier origin: the earlier, or else the one of an agency or an office. */
const isLikelierOrigin = (corpus: Corpus, a: PlacedClaim, b: PlacedClaim): boolean => {
  if (isBefore(a, b) || isBefore(b, a)) return isBefore(a, b);
  const isAgency = ({ article }: PlacedClaim): boolean =>
    ['wire', 'government'].includes(lookUp(corpus.outletById, article.outlet, 'outlet').kind);
  return isAgency(a) && !isAgency(b);
};

const makeGroups = (corpus: Corpus, { reports }: Pick<Statement, 'reports'>): ReportGroup[] => {
  const parents = reports.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
    return root;
  };
  const join = (a: number, b: number): void => {
    const [one, other] = [rootOf(a), rootOf(b)].sort((x, y) => x - y);
    if (one !== undefined && other !== undefined) parents[other] = one;
  };
  const media = reports.map((report) => mediaOf(corpus, report));
  const byKey = new Map<string, number>();
  for (const [index, { article }] of reports.entries())
    for (const key of [article.outlet, ...(media[index] ?? []).map((medium) => medium.key)]) {
      const other = byKey.get(key);
      if (other === undefined) byKey.set(key, index);
      else join(other, index);
    }
  const texts = new Map<number, CopyReason & { kind: 'text' }>();
  for (const [index, report] of reports.entries())
    for (const [before, earlier] of reports.slice(0, index).entries()) {
      const run = copiedWords(corpus, reports, earlier, report);
      if (!run) continue;
      join(before, index);
      const isReversed = isLikelierOrigin(corpus, report, earlier);
      const [copy, of] = isReversed ? [before, report] : [index, earlier];
      const isOrderKnown = isBefore(earlier, report) || isBefore(report, earlier);
      if (!texts.has(copy)) texts.set(copy, { kind: 'text', of, ...run, isOrderKnown });
    }
  const members = Map.groupBy(reports.keys(), rootOf);
  return Array.from(members.values(), (indexes) => {
    const cited = indexes.flatMap((index) => media[index] ?? []);
    const counts = Map.groupBy(cited, ({ key }) => key);
    const ofCited = indexes.find((index) => counts.has(reports[index]?.article.outlet ?? ''));
    const medium = [...counts.values()].toSorted((a, b) => b.length - a.length)[0]?.[0] ?? null;
    const unexplained = indexes.find((index) => !texts.has(index) && (media[index] ?? []).length === 0);
    const originIndex = ofCited ?? (medium ? undefined : (unexplained ?? indexes[0]));
    const origin = originIndex === undefined ? null : (reports[originIndex] ?? null);
    const copies = indexes.flatMap((index): Copy[] => {
      const report = reports[index];
      if (!report || index === originIndex) return [];
      const [via] = media[index] ?? [];
      const text = texts.get(index);
      const sibling = reports.find((other) => other !== report && other.article.outlet === report.article.outlet);
      if (via) return [{ report, reason: { kind: 'via', name: via.name, outlet: via.outlet } }];
      if (text) return [{ report, reason: text }];
      return [{ report, reason: { kind: 'same-outlet', of: sibling ?? origin ?? report } }];
    });
    return { origin, medium: origin ? null : medium && { name: medium.name, outlet: medium.outlet }, copies };
  });
};

/** Counts and groups the reports of a statement: copies fold under their likely origin. */
export const statementSources = (corpus: Corpus, statement: Pick<Statement, 'reports'>): StatementSources => {
  const { reports } = statement;
  const groups = makeGroups(corpus, statement);
  return {
    articles: new Set(reports.map(({ article }) => article.id)).size,
    outlets: new Set(reports.map(({ article }) => article.outlet)).size,
    independent: groups.length,
    first: reports.find(({ article }) => article.published !== '') ?? null,
    groups,
  };
};
