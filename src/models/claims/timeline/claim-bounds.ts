import type { Article, Claim } from '../../../schema/index.ts';
import { type DateRange, dateRange } from '../../dates/date-range.ts';

/** A claim in its article; what a corpus calls placed. */
interface Placed {
  claim: Pick<Claim, 'said'>;
  article: Pick<Article, 'published' | 'accessed'>;
}

/** First and last day on which a claim can have been made, `2026-02-03`, both included; empty where that end is open. */
export interface Bounds {
  earliest: string;
  latest: string;
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The days that an EDTF value covers. A time of day has the zone of its article, whose day counts: `2026-02-03T23:00-05:00` is 3 February. */
const daysOf = (date: string): Bounds | undefined => {
  const day = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(date)?.[0];
  if (day !== undefined) return { earliest: day, latest: day };
  const range = dateRange(date);
  return range && Number.isFinite(range.from) && Number.isFinite(range.to)
    ? { earliest: dayOf(range.from), latest: dayOf(range.to) }
    : undefined;
};

/**
 * The bounds of a claim: the days of the date said. Nothing is reported before it is said, so the latest is the day of the
 * article at most; where neither date is known, the day on which the project read the article.
 */
export const claimBounds = ({ claim, article }: Placed): Bounds => {
  const said = daysOf(claim.said.date);
  const reported = (daysOf(article.published) ?? daysOf(article.accessed))?.latest ?? '';
  if (said === undefined) return { earliest: '', latest: reported };
  const isCutShort = reported !== '' && reported < said.latest && reported >= said.earliest;
  return isCutShort ? { ...said, latest: reported } : said;
};

/** Bounds in EDTF: the interval `2026-01-01/2026-01-31`, the open one `../2026-02-04`, the one day `2026-02-03`; empty where both ends are open. */
export const boundsInterval = ({ earliest, latest }: Bounds): string => {
  if (earliest === latest) return earliest;
  return `${earliest || '..'}/${latest || '..'}`;
};

/** The day by which a claim without a date was said, which is that of its article; empty for one with a date, and where the article has none. */
export const saidBy = ({ claim, article }: Placed): string => (claim.said.date === '' ? (daysOf(article.published)?.latest ?? '') : '');

/** When a claim stands in a list: at its date; one that was said by a day stands after all that was said on that day. */
const placeInTime = (placed: Placed): DateRange | null => {
  const known = dateRange(placed.claim.said.date);
  if (known) return known;
  const latest = dateRange(saidBy(placed));
  return latest && { from: latest.from, to: Number.POSITIVE_INFINITY };
};

/** Orders claims from new to old; those of which no day is known come last. Of two that begin together the more exact one comes first. */
export const compareClaims = (left: Placed, right: Placed): number => {
  const [a, b] = [placeInTime(left), placeInTime(right)];
  if (!a || !b) return Number(a === null) - Number(b === null);
  if (a.from !== b.from) return b.from - a.from;
  // Infinity less infinity is not a number.
  return a.to === b.to ? 0 : a.to < b.to ? -1 : 1;
};
