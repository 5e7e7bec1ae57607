import type { GraphClaim } from './graph-data.ts';

/** The months from the first to the last dated claim, with how many claims each has. */
export interface MonthCounts {
  /** `2026-02`, none left out. */
  months: readonly string[];
  counts: readonly number[];
  /** Claims whose date is vaguer than a month, or not known. */
  loose: number;
}

const next = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** Counts claims by the month in which they were said. */
export const monthCounts = (claims: readonly Pick<GraphClaim, 'said'>[]): MonthCounts => {
  const byMonth = new Map<string, number>();
  for (const { said } of claims) {
    const month = /^\d{4}-\d{2}/.exec(said)?.[0];
    if (month !== undefined) byMonth.set(month, (byMonth.get(month) ?? 0) + 1);
  }
  const sorted = [...byMonth.keys()].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  const months: string[] = [];
  if (first !== undefined && last !== undefined) for (let month = first; month <= last; month = next(month)) months.push(month);
  const counts = months.map((month) => byMonth.get(month) ?? 0);
  return { months, counts, loose: claims.length - counts.reduce((sum, count) => sum + count, 0) };
};

/** First and last day of a month. */
export const daysOfMonth = (month: string): { first: string; last: string } => ({
  first: `${month}-01`,
  last: new Date(Date.parse(`${next(month)}-01T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10),
});

/** The months that a period covers, as indexes; an open end reaches to the end of the list. Both included. */
export const monthsOfPeriod = (months: readonly string[], from: string, to: string): { first: number; last: number } => {
  const first = from === '' ? 0 : months.findIndex((month) => month >= from.slice(0, 7));
  const last = to === '' ? months.length - 1 : months.findLastIndex((month) => month <= to.slice(0, 7));
  return { first: first < 0 ? months.length - 1 : first, last: Math.max(last, 0) };
};

/** The period of a stretch of months; an end of the list is left open, so that new claims belong to it. */
export const periodOfMonths = (months: readonly string[], first: number, last: number): { from: string; to: string } => ({
  from: first <= 0 ? '' : daysOfMonth(months[first] ?? '').first,
  to: last >= months.length - 1 ? '' : daysOfMonth(months[last] ?? '').last,
});
