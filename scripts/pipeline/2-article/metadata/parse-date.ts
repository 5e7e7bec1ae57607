import { edtfDate } from '../../../../src/schema/index.ts';

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const monthWord = `(?<month>(?:${months}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)`;
const dayWord = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const yearWord = '(?<year>(?:19|20)\\d\\d)';

const shapes: readonly RegExp[] = [
  // 2026-02-03T11:37+0000, 2026-02-03 11:37:05Z, 2026-02-03
  /(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)? ?(?<zone>Z|[+-]\d\d:?\d\d))?/i,
  // 20260203, 20260203T113700Z
  /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?:T(?<hour>\d\d):?(?<minute>\d\d):?(?<second>\d\d)(?<zone>Z|[+-]\d\d:?\d\d))?$/i,
  // 2026/02/03
  /\b(?<year>(?:19|20)\d\d)[/.](?<month>\d\d?)[/.](?<day>\d\d?)\b/,
  // Tue Feb 03 11:37:05 UTC 2026, Tue Feb 03 2026 11:37:05 GMT+0100
  new RegExp(`\\b${monthWord} ${dayWord} (?:\\d\\d:\\d\\d:\\d\\d (?:[a-z]{3,4} )?)?${yearWord}\\b`, 'i'),
  // February 4, 2026
  new RegExp(`\\b${monthWord} ${dayWord},? ${yearWord}\\b`, 'i'),
  // 4 February 2026, 04-Feb-2026
  new RegExp(`\\b${dayWord}(?: of)?[ -]${monthWord},?[ -]${yearWord}\\b`, 'i'),
];

/** Day and month in numbers, in either order: 03/02/2026, 3.2.2026. */
const numeric = /\b(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>(?:19|20)\d\d)\b/;

const two = (value: string | number): string => String(value).padStart(2, '0');

const monthNumber = (word: string): string =>
  /^\d+$/.test(word)
    ? two(word)
    : two(
        months
          .split('|')
          .map((name) => name.slice(0, 3))
          .indexOf(word.slice(0, 3).toLowerCase()) + 1,
      );

/** The calendar days that a date in numbers can mean, the day first, then the month first; one where they are the same. */
export const readNumericDate = (line: string): readonly string[] => {
  const { first = '', second = '', year = '' } = numeric.exec(line)?.groups ?? {};
  const days = [`${year}-${two(second)}-${two(first)}`, `${year}-${two(first)}-${two(second)}`];
  return [...new Set(days)].filter((day) => edtfDate.safeParse(day).success);
};

/** Seconds or milliseconds since 1970, of the years 2001 to 2286. */
const instantOf = (line: string): string | undefined => {
  const digits = /^(?:\d{10}|\d{13})$/.exec(line.trim())?.[0];
  if (digits === undefined || digits.startsWith('0')) return undefined;
  return new Date(Number(digits) * (digits.length === 10 ? 1000 : 1)).toISOString().replace(/\.\d+Z$/, 'Z');
};

/**
 * The first date in a line as EDTF: `February 4, 2026` -> `2026-02-04`. A time is kept only with its
 * zone, and the zone as it is written, because it decides what day "today" is there: `2026-02-03T23:37-0800` ->
 * `2026-02-03T23:37:00-08:00`. Undefined where there is none, an impossible one, or one in numbers alone whose order is not known (03/02/2026).
 */
export const parseDate = (line: string): string | undefined => {
  for (const shape of shapes) {
    const groups = shape.exec(line)?.groups;
    if (!groups) continue;
    const { year, month, day, hour, minute, second, zone } = groups;
    if (year === undefined || month === undefined || day === undefined) continue;
    const date = `${year}-${monthNumber(month)}-${two(day)}`;
    if (!edtfDate.safeParse(date).success) return undefined;
    if (hour === undefined || minute === undefined || zone === undefined) return date;
    const offset = /^(?:z|[+-]00:?00)$/i.test(zone) ? 'Z' : zone.replace(/(\d\d):?(\d\d)$/, '$1:$2');
    const time = `${date}T${hour}:${minute}:${second ?? '00'}${offset}`;
    return Number.isNaN(Date.parse(time)) || !edtfDate.safeParse(time).success ? date : time;
  }
  const numbers = readNumericDate(line);
  return numbers.length === 1 ? numbers[0] : instantOf(line);
};
