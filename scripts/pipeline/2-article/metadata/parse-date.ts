import { edtfDate } from '../../../../src/schema/index.ts';

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const monthWord = `(?<month>(?:${months}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)`;
const dayWord = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const yearWord = '(?<year>(?:19|20)\\d\\d)';

const shapes: readonly RegExp[] = [
  // 2026-02-03T11:37+0000, 2026-02-03 11:37:05Z, 2026-02-03
  /(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)? ?(?<zone>Z|[+-]\d\d:?\d\d))?/i,
  // February 4, 2026
  new RegExp(`\\b${monthWord} ${dayWord},? ${yearWord}\\b`, 'i'),
  // 4 February 2026
  new RegExp(`\\b${dayWord}(?: of)? ${monthWord},? ${yearWord}\\b`, 'i'),
];

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

/**
 * The first date in a line as EDTF: `February 4, 2026` -> `2026-02-04`. A time is kept only with its
 * zone, in UTC: `2026-02-03T11:37+0000` -> `2026-02-03T11:37:00Z`. Undefined where there is none, or an
 * impossible one. Dates in numbers alone (03/02/2026) are not read: their order is not known.
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
    const offset = /^z$/i.test(zone) ? 'Z' : zone.replace(/(\d\d):?(\d\d)$/, '$1:$2');
    const time = new Date(`${date}T${hour}:${minute}:${second ?? '00'}${offset}`);
    return Number.isNaN(time.getTime()) ? date : time.toISOString().replace('.000Z', 'Z');
  }
  return undefined;
};
