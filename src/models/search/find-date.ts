import type { ChosenValues } from './search-state.ts';

/** A date in a query. */
export interface FoundDate {
  /** As it was typed. */
  written: string;
  /** The query without it. */
  rest: string;
  /** A year, or a day or month in EDTF. */
  filters: ChosenValues;
  /** "of 3 February 2026". */
  said: string;
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const month = `(?<month>${months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|sept\\.?)`;
const year = '(?<year>(?:19|20)\\d\\d)';
const shortYear = '(?<year>(?:(?:19|20)\\d\\d|\\d\\d))';
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';

/** The more exact form first. Where the number of the month is no name, either of the first two may be it: "6/1/2026". */
const forms = [
  `${year}[-/](?<month>[01]?\\d)[-/](?<day>[0-3]?\\d)`,
  `(?<day>[0-3]?\\d)\\.\\s?(?<month>[01]?\\d)\\.\\s?${shortYear}`,
  `(?<day>[0-3]?\\d)/(?<month>[0-3]?\\d)/${shortYear}`,
  `${day}(?:\\s+of)?\\s+${month},?\\s+${year}`,
  `${month}\\s+${day},?\\s+${year}`,
  `${day}(?:\\s+of)?\\s+${month}`,
  `${month}\\s+${day}`,
  `${year}-(?<month>[01]\\d)`,
  `${month},?\\s+${year}`,
  year,
  `(?<=\\b(?:in|during|of|from)\\s+)${month}`,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}.,/-])${form}(?![\\p{L}\\p{N}/-]|[.,]\\d)`, 'iu'));

const monthNumber = (written: string): number => {
  const number = Number(written);
  return Number.isNaN(number) ? months.findIndex((name) => name.startsWith(written.slice(0, 3).toLowerCase())) + 1 : number;
};

/** Parts of a date as they may be meant; an empty year is any. */
interface Meant {
  year: string;
  month: number | undefined;
  day: number | undefined;
}

const isDate = ({ month, day }: Meant): boolean =>
  (month === undefined || (month >= 1 && month <= 12)) && (day === undefined || (day >= 1 && day <= 31));

const toEdtf = ({ year, month, day }: Meant): string =>
  [year, month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))).join('-');

const inWords = ({ year, month, day }: Meant): string => {
  const name = months[(month ?? 0) - 1];
  return [day, name && `${name[0]?.toUpperCase()}${name.slice(1)}`, year].filter((part) => part !== undefined && part !== '').join(' ');
};

/** Both readings of "6/1/2026", the day first and the month first. */
const readingsOf = (written: string, meant: Meant): Meant[] => {
  const { month, day } = meant;
  const isEither = /^\d+\/\d+\/\d+$/u.test(written) && !/^\d{4}/u.test(written) && month !== day;
  return [meant, ...(isEither ? [{ ...meant, month: day, day: month }] : [])].filter(isDate);
};

/**
 * The first date of a query, the most exact reading of it: "3 February 2026", "Feb 2026", "2026-02-03", "6/1/26", "2025".
 * A day or, after "in", a month without a year is meant in any of `years`.
 */
export const findDate = (query: string, years: readonly string[] = []): FoundDate | undefined => {
  for (const form of forms) {
    const match = form.exec(query);
    if (!match?.groups) continue;
    const { year = '', month: monthWords, day: dayWords } = match.groups;
    const meant = readingsOf(match[0], {
      year: year.length === 2 ? `20${year}` : year,
      month: monthWords === undefined ? undefined : monthNumber(monthWords),
      day: dayWords === undefined ? undefined : Number(dayWords),
    });
    const [first] = meant;
    const dates = meant.flatMap((one) => (one.year === '' ? years.map((any) => ({ ...one, year: any })) : [one])).map(toEdtf);
    if (!first || dates.length === 0) continue;
    const head = query.slice(0, match.index).replace(/\b(?:in|on|of|from|during)\s*$/iu, '');
    const rest = `${head}${query.slice(match.index + match[0].length)}`;
    return {
      written: match[0],
      rest: rest.trim(),
      filters: first.month === undefined ? { year: { any: dates } } : { date: { any: dates } },
      said: `${first.day === undefined ? 'from' : 'of'} ${meant.map(inWords).join(' or ')}`,
    };
  }
  return undefined;
};

/** What a claim said on an EDTF date is found by: its day and its month, as far as they are known for certain. */
export const datesOf = (date: string): string[] => {
  const [whole, month] = /^(\d{4}-\d{2})(?:-\d{2})?$/u.exec(date) ?? [];
  return whole === undefined || month === undefined ? [] : [...new Set([whole, month])];
};
