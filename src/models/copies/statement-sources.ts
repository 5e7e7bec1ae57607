import type { Outlet } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { dateRange } from '../dates/date-range.ts';
import type { Statement } from '../statements/statement.ts';
import { copiedWords } from './copied-words.ts';
import type { TextCopies } from './text-copies.ts';

/** Words of the common text that are shown. */
const shownWords = 12;

const nameOf = (corpus: Corpus, { article }: PlacedClaim): string => lookUp(corpus.outletById, article.outlet, 'outlet').name;

/** Says why a report likely rests on another: "likely a copy of The Gazette: 24 words in a row are the same (“the new bridge …”)". */
export const reasonWords = (corpus: Corpus, reason: CopyReason): string => {
  switch (reason.kind) {
    case 'via':
      return `likely rests on ${reason.name}, which it cites`;
    case 'same-outlet':
      return 'a further article of the same outlet';
    case 'same-article':
      return 'said again in the same article';
    case 'text': {
      const words = reason.run.split(' ');
      const shown = words.slice(0, shownWords).join(' ') + (words.length > shownWords ? ' …' : '');
      const order = reason.isOrderKnown ? '' : '; which of them was first is not known';
      return `likely a copy of ${nameOf(corpus, reason.of)}: ${reason.words} words in a row are the same (“${shown}”)${order}`;
    }
  }
};

/** Why a report is no source of its own. */
export type CopyReason =
  /** It has words of another report, `words` of them in a row; `run` are the words, `isOrderKnown` false where both are of one day. */
  | { kind: 'text'; of: PlacedClaim; run: string; words: number; isOrderKnown: boolean }
  /** It cites a medium. */
  | { kind: 'via'; name: string; outlet: Outlet | null }
  /** The same outlet, or the same article, reports the statement more than once. */
  | { kind: 'same-outlet' | 'same-article'; of: PlacedClaim };

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

/** The report of another outlet whose words this one likely has, if it has any: the one with most words of those that are likelier the origin. */
const textReason = (
  corpus: Corpus,
  textCopies: TextCopies,
  reports: readonly PlacedClaim[],
  index: number,
): (CopyReason & { kind: 'text' }) | null => {
  const report = reports[index];
  if (!report) return null;
  let best: (CopyReason & { kind: 'text' }) | null = null;
  for (const [at, of] of reports.entries()) {
    if (of.article.outlet === report.article.outlet) continue;
    const isOrigin = isLikelierOrigin(corpus, of, report) || (at < index && !isLikelierOrigin(corpus, report, of));
    const run = isOrigin ? copiedWords(textCopies, reports, of, report) : null;
    if (run && run.words > (best?.words ?? 0)) best = { kind: 'text', of, ...run, isOrderKnown: isBefore(of, report) };
  }
  return best;
};

/** Why each report is no source of its own; null where nothing says so. Each has one reason only: what it cites itself counts first. */
const reasonsOf = (corpus: Corpus, textCopies: TextCopies, reports: readonly PlacedClaim[]): (CopyReason | null)[] =>
  reports.map((report, index): CopyReason | null => {
    const [medium] = mediaOf(corpus, report);
    if (medium) return { kind: 'via', name: medium.name, outlet: medium.outlet };
    const before = reports.slice(0, index);
    const twin = before.find(({ article }) => article.id === report.article.id);
    if (twin) return { kind: 'same-article', of: twin };
    const sibling = before.find((other) => other.article.outlet === report.article.outlet && mediaOf(corpus, other).length === 0);
    return textReason(corpus, textCopies, reports, index) ?? (sibling ? { kind: 'same-outlet', of: sibling } : null);
  });

/** Groups of indexes that hang together by the keys of each. */
const joinByKeys = (keys: readonly (readonly string[])[]): number[][] => {
  const roots = keys.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let next = roots[root]; next !== undefined && next !== root; next = roots[root]) root = next;
    return root;
  };
  const first = new Map<string, number>();
  for (const [index, own] of keys.entries())
    for (const key of own) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else {
        const [a, b] = [rootOf(other), rootOf(index)];
        roots[Math.max(a, b)] = Math.min(a, b);
      }
    }
  return [...Map.groupBy(keys.keys(), rootOf).values()];
};

const makeGroups = (corpus: Corpus, textCopies: TextCopies, reports: readonly PlacedClaim[]): ReportGroup[] => {
  const reasons = reasonsOf(corpus, textCopies, reports);
  const keys = reports.map((report, index) => {
    const reason = reasons[index];
    // An outlet's own report stands for the outlet as a medium that others cite; one that cites a medium does not.
    if (reason?.kind === 'via') return [`claim ${report.claim.id}`, ...mediaOf(corpus, report).map(({ key }) => key)];
    return [`claim ${report.claim.id}`, report.article.outlet, ...(reason ? [`claim ${reason.of.claim.id}`] : [])];
  });
  return joinByKeys(keys).map((indexes) => {
    const cited = indexes.flatMap((index) => reports.slice(index, index + 1).flatMap((report) => mediaOf(corpus, report)));
    const [medium] = [...Map.groupBy(cited, ({ key }) => key).values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
    const originIndex =
      indexes.find((index) => !reasons[index]) ??
      indexes.find((index) => reasons[index]?.kind !== 'via' && cited.some(({ key }) => key === reports[index]?.article.outlet));
    const copies = indexes.flatMap((index): Copy[] => {
      const [report, reason] = [reports[index], reasons[index]];
      return report && reason && index !== originIndex ? [{ report, reason }] : [];
    });
    const origin = originIndex === undefined ? null : (reports[originIndex] ?? null);
    return { origin, medium: origin || !medium ? null : { name: medium.name, outlet: medium.outlet }, copies };
  });
};

/** Counts and groups the reports of a statement: copies fold under their likely origin. */
export const statementSources = (corpus: Corpus, textCopies: TextCopies, statement: Pick<Statement, 'reports'>): StatementSources => {
  const { reports } = statement;
  const groups = makeGroups(corpus, textCopies, reports);
  return {
    articles: new Set(reports.map(({ article }) => article.id)).size,
    outlets: new Set(reports.map(({ article }) => article.outlet)).size,
    independent: groups.length,
    first: reports.find(({ article }) => article.published !== '') ?? null,
    groups,
  };
};
