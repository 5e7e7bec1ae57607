import type { Article } from '../../2-article/article.ts';
import { parseDate } from '../../2-article/metadata/parse-date.ts';
import { isDay, lastDayOf, weekdayOf } from './calendar.ts';

/** From where relative time words are counted. */
export interface TimeReference {
  /** The day of publication or of a post; undefined where it is not known to the day. */
  day?: string | undefined;
  /** The last day that the words can mean: for "January 6" in an article of which only the month is known. */
  latest?: string | undefined;
  /** For an article without a date: the days that it gives itself, by weekday, where one weekday has one day. */
  weekdays: ReadonlyMap<number, string>;
  /** Where only a dateline or a caption says from where to count: its words. */
  hint?: string | undefined;
}

/** Counts from a date in EDTF: a day, a month or nothing. */
export const referenceAt = (date: string): TimeReference => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  if (day && isDay(day) && !date.includes('/')) return { day, latest: day, weekdays: new Map() };
  const month = /^\d{4}-\d{2}$/.exec(date)?.[0];
  return { latest: month && lastDayOf(month), weekdays: new Map() };
};

/**
 * What a dateline or a caption gives an article that has no other day. "on Tuesday" under a dateline of
 * that week is counted from it; a caption is of the day of its photo, and settles that weekday alone.
 */
const hinted = ({ hints, text }: Article): TimeReference => {
  const dated = hints.flatMap(({ kind, span }) => {
    const day = parseDate(text.slice(span.start, span.end))?.slice(0, 10);
    return day && isDay(day) ? [{ kind, day, span }] : [];
  });
  const days = new Set(dated.map(({ day }) => day));
  const own = dated.find(({ kind }) => kind === 'dateline') ?? dated[0];
  if (!own || days.size > 1) return { weekdays: new Map() };
  const hint = text.slice(own.span.start, own.span.end).replace(/\s*[–—-]+$/u, '');
  return own.kind === 'dateline'
    ? { day: own.day, latest: own.day, weekdays: new Map(), hint }
    : { weekdays: new Map([[weekdayOf(own.day), own.day]]), hint };
};

/**
 * The reference of an article. Without a date of publication, the days that the article gives itself
 * (those of embedded posts, and full dates in the text) settle its weekday words: "on Tuesday" beside a
 * post of Tuesday 18 February 2025, and no other Tuesday, is that day.
 */
export const makeTimeReference = (article: Article, fullDates: readonly string[]): TimeReference => {
  if (article.meta.published !== '') return referenceAt(article.meta.published);
  const posts = article.blocks.flatMap(({ post }) => (post ? [post.date] : []));
  const byWeekday = new Map<number, Set<string>>();
  for (const date of [...posts, ...fullDates]) {
    const day = date.slice(0, 10);
    if (!isDay(day)) continue;
    const weekday = weekdayOf(day);
    byWeekday.set(weekday, (byWeekday.get(weekday) ?? new Set()).add(day));
  }
  const weekdays = new Map<number, string>();
  for (const [weekday, days] of byWeekday) for (const day of days) if (days.size === 1) weekdays.set(weekday, day);
  return weekdays.size > 0 ? { weekdays } : hinted(article);
};
