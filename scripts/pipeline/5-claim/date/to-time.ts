import type { ParsedComponents, ParsedResult } from 'chrono-node';
import type { DateBasis } from '../../../../src/schema/index.ts';
import { readNumericDate } from '../../2-article/metadata/parse-date.ts';
import { addDays, isDay, weekdayOf } from './calendar.ts';
import type { TimeReference } from './time-reference.ts';

/** The latest such weekday not after a day. */
const latestWeekday = (day: string, weekday: number): string => addDays(day, -((weekdayOf(day) - weekday + 7) % 7));

/** The Monday of the week that a day lies in. */
const mondayOf = (day: string): string => latestWeekday(day, 1);

/** `2026-02-03`, `2026-02` or `2026`. */
const toIso = (year: number, month?: number, day?: number): string =>
  [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** A date in EDTF and how it is known. */
export interface TimeValue {
  date: string;
  basis: DateBasis;
}

/** Year, month and day of what chrono read; undefined where it only filled them in. */
const sure = (parts: ParsedComponents, name: 'year' | 'month' | 'day' | 'weekday'): number | undefined =>
  parts.isCertain(name) ? (parts.get(name) ?? undefined) : undefined;

/** "January 6" and "in January": the latest one that does not lie after the reference. */
const inPast = (month: number, day: number | undefined, latest: string, yearsBack: number): string | undefined => {
  const year = Number(latest.slice(0, 4)) - yearsBack;
  const own = toIso(year, month, day);
  const isLater = yearsBack === 0 && own > latest.slice(0, own.length);
  const found = isLater ? toIso(year - 1, month, day) : own;
  return day === undefined || isDay(found) ? found : undefined;
};

/** "last week", "two months ago", "this year": as wide as the words are. */
const span = (words: string, day: string, parts: ParsedComponents): string | undefined => {
  const counted = toIso(parts.get('year') ?? 0, parts.get('month') ?? 1, parts.get('day') ?? 1);
  // "several months after her release" is counted from something else.
  if (/\b(?:after|later|before|within|next|coming)\b/.test(words)) return undefined;
  const isAgo = /\bago\b|\bearlier\b/.test(words);
  const isNear = /\b(?:last|past|previous|this)\b/.test(words);
  // "a day earlier" is counted from what the sentence before told of.
  if (/\bdays?\b/.test(words)) return /\bago\b/.test(words) ? counted : undefined;
  if (/\bweeks?\b/.test(words)) {
    if (isAgo) return `${counted}~`;
    if (/\bthis\b/.test(words)) return mondayOf(day) === day ? day : `${mondayOf(day)}/${day}`;
    const monday = addDays(mondayOf(day), -7);
    return isNear ? `${monday}/${addDays(monday, 6)}` : undefined;
  }
  if (/\bmonths?\b/.test(words)) return isAgo ? `${counted.slice(0, 7)}~` : isNear ? counted.slice(0, 7) : undefined;
  if (/\byears?\b/.test(words)) return isAgo ? `${counted.slice(0, 4)}~` : isNear ? counted.slice(0, 4) : undefined;
  return undefined;
};

/** "Monday", "last Tuesday", "at the weekend": the latest not after the day, or the one day that the article itself gives. */
const weekdayTime = (words: string, weekday: number, { day, weekdays }: TimeReference): string | undefined => {
  if (/\b(?:next|coming)\b/.test(words)) return undefined;
  if (day === undefined) return weekdays.get(weekday);
  if (/weekend/.test(words)) {
    const sunday = latestWeekday(day, 0);
    return `${addDays(sunday, -1)}/${sunday}`;
  }
  const found = latestWeekday(day, weekday);
  if (!/\blast\b/.test(words)) return found;
  // On a Tuesday "last Monday" is the day before for some and a week before that for others.
  return found === day ? addDays(day, -7) : found >= mondayOf(day) ? undefined : found;
};

/** 4/3/2026: the one order of day and month that does not lie after the reference; undefined where both can be meant. */
const numericTime = (words: string, { latest }: TimeReference): TimeValue | undefined => {
  const days = readNumericDate(words).filter((day) => latest === undefined || day <= latest);
  return days.length === 1 && days[0] !== undefined ? { date: days[0], basis: 'stated' } : undefined;
};

/** Nothing was said after it was published: a value that begins later is none. */
const notAfter = (value: TimeValue | undefined, { latest }: TimeReference): TimeValue | undefined => {
  const start = value?.date.split(/[/~]/)[0] ?? '';
  return latest !== undefined && start > latest.slice(0, start.length) ? undefined : value;
};

/**
 * Gives what chrono read its date, the past preferred, and none that lies after the reference. `yearsBack` is 1 where "last year" follows the
 * words. Undefined where the words mean no past day, or nothing says from where to count.
 */
export const toTime = (result: ParsedResult, reference: TimeReference, yearsBack: number | undefined): TimeValue | undefined =>
  notAfter(
    /\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b/.test(result.text) ? numericTime(result.text, reference) : readTime(result, reference, yearsBack),
    reference,
  );

const readTime = (result: ParsedResult, reference: TimeReference, yearsBack: number | undefined): TimeValue | undefined => {
  const words = result.text.toLowerCase();
  const { start, end } = result;
  const tags = result.tags();
  const [year, month, day, weekday] = [sure(start, 'year'), sure(start, 'month'), sure(start, 'day'), sure(start, 'weekday')];
  const isCasual = [...tags].some((tag) => tag.startsWith('casualReference/'));
  const isRelative = tags.has('result/relativeDate') || /\b(?:this|last|past|previous)\s+(?:week|month|year)\b/.test(words);
  const resolved = (date: string | undefined): TimeValue | undefined => (date === undefined ? undefined : { date, basis: 'resolved' });

  if (/\b(?:now|moment|tomorrow|next|hours?|minutes?|seconds?)\b/.test(words)) return undefined;
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/.test(words))
    return reference.day === undefined ? undefined : { date: reference.day, basis: 'published' };
  if (/\byesterday\b|\blast night\b/.test(words)) return resolved(reference.day === undefined ? undefined : addDays(reference.day, -1));
  // In a magazine of May, "this month" is May.
  if (/\bthis month\b/.test(words) && reference.day === undefined) return resolved(reference.latest?.slice(0, 7));
  if (isRelative) {
    const date = reference.day === undefined ? undefined : span(words, reference.day, start);
    return resolved(date);
  }
  if (year !== undefined && !isCasual) {
    const own = toIso(year, month, month === undefined ? undefined : day);
    const last = end && sure(end, 'day') !== undefined ? toIso(year, end.get('month') ?? month, end.get('day') ?? day) : undefined;
    return { date: last !== undefined && last > own ? `${own}/${last}` : own, basis: 'stated' };
  }
  if (month !== undefined && reference.latest !== undefined) return resolved(inPast(month, day, reference.latest, yearsBack ?? 0));
  if (month === undefined && weekday !== undefined) return resolved(weekdayTime(words, weekday, reference));
  return undefined;
};
