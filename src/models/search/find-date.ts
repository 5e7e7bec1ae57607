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
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';

/** The more exact form first. */
const forms = [
  `${year}-(?<month>[01]\\d)-(?<day>[0-3]\\d)`,
  `(?<day>[0-3]?\\d)\\.\\s?(?<month>[01]?\\d)\\.\\s?${year}`,
  `${day}(?:\\s+of)?\\s+${month},?\\s+${year}`,
  `${month}\\s+${day},?\\s+${year}`,
  `${year}-(?<month>[01]\\d)`,
  `${month},?\\s+${year}`,
  year,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}.,-])${form}(?![\\p{L}\\p{N}-]|[.,]\\d)`, 'iu'));

const monthNumber = (written: string): number => {
  const number = Number(written);
  return Number.isNaN(number) ? months.findIndex((name) => name.startsWith(written.slice(0, 3).toLowerCase())) + 1 : number;
};

/** The first date of a query, the most exact reading of it: "3 February 2026", "Feb 2026", "2026-02-03", "2025"; none where it names no year. */
export const findDate = (query: string): FoundDate | undefined => {
  for (const form of forms) {
    const match = form.exec(query);
    if (!match?.groups) continue;
    const { year = '', month: monthWords, day: dayWords } = match.groups;
    const [monthIn, dayIn] = [
      monthWords === undefined ? undefined : monthNumber(monthWords),
      dayWords === undefined ? undefined : Number(dayWords),
    ];
    if (monthIn !== undefined && (monthIn < 1 || monthIn > 12)) continue;
    if (dayIn !== undefined && (dayIn < 1 || dayIn > 31)) continue;
    const edtf = [year, monthIn, dayIn].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))).join('-');
    const head = query.slice(0, match.index).replace(/\b(?:in|on|of|from|during)\s*$/iu, '');
    const rest = `${head}${query.slice(match.index + match[0].length)}`;
    const name = months[(monthIn ?? 0) - 1];
    const shown = [dayIn, name && `${name[0]?.toUpperCase()}${name.slice(1)}`, year].filter((part) => part !== undefined).join(' ');
    return {
      written: match[0],
      rest: rest.trim(),
      filters: edtf === year ? { year: { any: [year] } } : { date: { any: [edtf] } },
      said: dayIn === undefined ? `from ${shown}` : `of ${shown}`,
    };
  }
  return undefined;
};

/** What a claim said on an EDTF date is found by: its day and its month, as far as they are known for certain. */
export const datesOf = (date: string): string[] => {
  const [whole, month] = /^(\d{4}-\d{2})(?:-\d{2})?$/u.exec(date) ?? [];
  return whole === undefined || month === undefined ? [] : [...new Set([whole, month])];
};
