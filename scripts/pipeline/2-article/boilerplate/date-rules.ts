import { parseDate } from '../metadata/parse-date.ts';
import type { Rule } from './rule.ts';

/** What may stand beside the date in a line that says when a page was published or changed. */
const around =
  /^(?:(?:first |last )?(?:published|posted|updated|modified|created|date)(?: on| at)?|on|at|by|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[ap]\.?m\.?|utc|gmt|[ce]e?st|[ep][sd]t|msk|ist|z|[-–—|·•,:()/]|\s)+$/i;

const dateWords =
  /(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?|\b[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? (?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d\b/g;

/** True where a line is only a date with its label, weekday and time. */
export const isTimeStamp = (text: string): boolean => {
  if (text.length > 90) return false;
  const rest = text.replace(dateWords, ' ');
  return (rest !== text && (rest.trim() === '' || around.test(rest))) || /^(?:19|20)\d\d$/.test(text);
};

/** The date of publication that such a line gives; none where it tells of a change, or is only a year. */
export const publishedIn = (text: string): string | undefined =>
  /updated|modified/i.test(text) && !/published|posted/i.test(text) ? undefined : parseDate(text);

/** Lines that are only a date. */
export const dateRules: readonly Rule[] = [
  { name: 'time-stamp', example: 'Published: February 4, 2026 at 10:30 am', matches: ({ text }) => isTimeStamp(text) },
];
