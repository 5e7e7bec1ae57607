import type { Article } from '../../../schema/index.ts';
import { dateRange } from '../../dates/date-range.ts';

/** The first day that an EDTF value covers, `YYYY-MM-DD`; empty where it is unknown. */
export const firstDay = (date: string): string => {
  const range = dateRange(date);
  return range && Number.isFinite(range.from) ? new Date(range.from).toISOString().slice(0, 10) : '';
};

/**
 * The day on which an article entered the record, as far as the content tells: when it was read, else
 * when it was published. Empty where neither is known. No clock is asked, so that a build can be repeated.
 */
export const articleDay = ({ accessed, published }: Pick<Article, 'accessed' | 'published'>): string =>
  firstDay(accessed) || firstDay(published);

/** The latest of days; empty for none. */
export const latestDay = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';

/**
 * The state of the whole record, the same in every file: the day on which it was last published, by the
 * ledger; before the first publication the day on which its newest article entered it.
 */
export const recordDay = ({ published, articles }: { published: string; articles: readonly Article[] }): string =>
  published || latestDay(articles.map(articleDay));
