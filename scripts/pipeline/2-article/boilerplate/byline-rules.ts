import { countWords } from '../line-shape.ts';
import { parseDate } from '../metadata/parse-date.ts';
import { type Rule, wordRule } from './rule.ts';

/** What may stand beside the date in a line that says when a page was published or changed. */
const around =
  /^(?:(?:first |last )?(?:published|posted|updated|modified|created|date)(?: on| at)?|on|at|by|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[ap]\.?m\.?|utc|gmt|[ce]e?st|[ep][sd]t|msk|ist|z|[-–—|·•,:()/]|\s)+$/i;

const dateWords =
  /(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?|\b[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? (?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d\b/g;

/** True where a line is only a date with its label, weekday and time. */
const isTimeStamp = (text: string): boolean => {
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

const name = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:van|von|de|der|da|del|al|bin|el|la|\p{Lu}[\p{L}.’'-]*)){1,4}`;
const names = `${name}(?:(?:, | and | & |, and )${name}){0,4}`;
const bylineShape = new RegExp(
  `^(?:(?:By|Written by|Story by|Author:?|Authors:?|Words by) (${names})(?:,? (?:in|for|at) [\\p{L} .]{2,40})?(?: ?[|·•,–—-] ?.{0,60})?)$`,
  'u',
);

/** The names in a byline: `By Jo Roe and Max Poe | 4 Feb` -> `Jo Roe and Max Poe`. */
export const namesInByline = (text: string): string | undefined => bylineShape.exec(text)?.[1];

const work =
  'editor|writer|reporter|journalist|correspondent|columnist|contributor|author|analyst|fellow|professor|producer|photographer|blogger|commentator|host|director|researcher';
const isA = new RegExp(`^[^.“”"]{3,60} (?:is|are|was|works as|has been|writes|covers|reports) .{0,60}?(?:${work}|for|about|on)`, 'u');
const followMe =
  /\b(?:follow (?:him|her|them|me|us)\b|(?:find|reach|contact|email) (?:him|her|them|me)\b|can be (?:reached|contacted|followed|found) (?:at|on|via))|\b(?:his|her|their) (?:latest |new |most recent )?(?:book|blog|newsletter|podcast)\b/i;

const firstName = (byline: string | undefined): string | undefined => byline?.split(/,| and | & /)[0]?.trim();

/** Who wrote it, and who that is. */
export const peopleRules: readonly Rule[] = [
  { name: 'byline', example: 'By Jo Roe and Max Poe', matches: ({ text }) => text.length <= 160 && bylineShape.test(text) },
  { name: 'byline', example: 'Jo Roe', matches: ({ text, byline }) => byline !== undefined && byline !== '' && text === byline },
  wordRule(
    'credit-line',
    'Reporting by Jo Roe; editing by Max Poe',
    /^\(?(?:(?:additional )?(?:reporting|writing|editing)|edited|translated|compiled|with (?:reporting|files|inputs?|additional reporting)) (?:by|from) .{3,200}$/i,
  ),
  {
    name: 'author-bio',
    example: 'Jo Roe is a staff writer at Example News. Follow her on X @joroe.',
    matches: ({ text, index, count, byline }) => {
      if (countWords(text) > 90 || index * 3 < count) return false;
      const author = firstName(byline);
      if (author !== undefined && author !== '' && text.startsWith(author) && isA.test(text)) return true;
      return isA.test(text) && followMe.test(text);
    },
  },
];
