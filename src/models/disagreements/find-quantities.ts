import { readNumber, toFigure } from '../../language/en/numbers/read-number.ts';
import { isContentWord, stemOf } from '../../language/en/words/terms.ts';
import type { Word } from '../../language/en/words/words.ts';

/** A number of a text, as an interval: "at least 300" has no upper end, "about 300" is a tenth wide to either side. */
export interface Quantity {
  low: number;
  high: number;
  /** What is counted, as stems: the first and the last word after the number; "percent", a currency, or `year before` for a year after that word. */
  units: readonly string[];
  /** The words of the number, and of the number with what it counts. */
  number: string;
  words: string;
  /** Index of the first word of the number, and of the first word after it. */
  from: number;
  to: number;
}

const monthNames = 'january february march april may june july august september october november december'.split(' ');

/** What stands before a year: "2000 people" has none of these. */
const beforeYear =
  /^(?:in|by|before|until|till|since|from|after|to|of|during|through|for|early|late|mid|spring|summer|autumn|winter|year)$/u;

/** Words before a counted thing that do not say what it is. */
const vague: ReadonlySet<string> = new Set(
  'new more other additional extra further different least first last next'.split(' ').map(stemOf),
);

const gapAfter = (text: string, words: readonly Word[], index: number): string => text.slice(words[index]?.end, words[index + 1]?.start);

/** What is counted: up to three words after the number, within its clause; "of the" is stepped over. */
const readUnits = (text: string, words: readonly Word[], from: number): { units: string[]; to: number } => {
  if (words[from]?.key === 'percent') return { units: ['percent'], to: from + 1 };
  const stems: string[] = [];
  let to = from;
  for (let index = from; index < words.length && stems.length < 3; index += 1) {
    const word = words[index];
    if (!word || (index > 0 && /[,;:.()–—…“”"]/u.test(gapAfter(text, words, index - 1)))) break;
    if (stems.length === 0 && /^(?:of|the|its|their|his|her|our)$/u.test(word.key)) continue;
    if (!isContentWord(word) || toFigure(word)) break;
    stems.push(stemOf(word.key));
    to = index + 1;
  }
  return {
    units: [...new Set([stems[0] ?? '', stems.at(-1) ?? ''])].filter((stem) => stem !== '' && !vague.has(stem)),
    to: stems.length > 0 ? to : from,
  };
};

/** The interval that the words before a number make of it. */
const widen = (value: number, before: string): [low: number, high: number] => {
  if (/\b(?:more than|over|at least|above|exceeding|upwards of|no fewer than|no less than)$/u.test(before))
    return [value, Number.POSITIVE_INFINITY];
  if (/\b(?:less than|under|fewer than|up to|below|at most|no more than)$/u.test(before)) return [Number.NEGATIVE_INFINITY, value];
  if (/\b(?:about|around|some|roughly|approximately|nearly|almost|close to|an estimated)$/u.test(before)) return [value * 0.9, value * 1.1];
  return [value, value];
};

const keysBefore = (words: readonly Word[], from: number): string =>
  words
    .slice(Math.max(0, from - 3), from)
    .map(({ key }) => key)
    .join(' ');

/** Finds the numbers of a text with what they count; years and days of a month have the word before them as unit. */
export const findQuantities = (text: string, words: readonly Word[]): Quantity[] => {
  const found: Quantity[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const number = readNumber(text, words, from);
    if (!number) continue;
    let { value: high, to } = number;
    const { value, currency } = number;
    let numberFrom = from;
    const [month, monthAfter] = [words[from - 1]?.key ?? '', words[to]?.key ?? ''];
    const isYear =
      to === from + 1 && /^(?:1[89]|20|21)\d\d$/u.test(words[from]?.text ?? '') && (beforeYear.test(month) || monthNames.includes(month));
    const day = [monthAfter, month].find((name) => monthNames.includes(name) && value <= 31 && Number.isInteger(value));
    let units: string[] = [];
    let unitsTo = to;
    let [low, top] = [value, value];
    if (isYear) {
      units = [`year ${monthNames.includes(month) ? (words[from - 2]?.key ?? '') : month}`];
      if (monthNames.includes(month)) numberFrom = from - 1;
      low = value + (monthNames.indexOf(month) + 1) / 100;
      top = monthNames.includes(month) ? low : value + 0.12;
    } else if (day !== undefined) {
      const isAfter = day === monthAfter;
      numberFrom = isAfter ? from : from - 1;
      to = isAfter ? to + 1 : to;
      unitsTo = to;
      units = [`day ${words[numberFrom - 1]?.key ?? ''}`];
      low = (monthNames.indexOf(day) + 1) * 100 + value;
      top = low;
    } else {
      const upper = /^(?:to|and|or)$/u.test(words[to]?.key ?? '')
        ? readNumber(text, words, to + 1)
        : /^\s?[-–]\s?$/u.test(gapAfter(text, words, to - 1))
          ? readNumber(text, words, to)
          : null;
      const isBetween = words[to]?.key !== 'and' || month === 'between';
      if (upper && isBetween && upper.value > value) [high, to] = [upper.value, upper.to];
      const counted = readUnits(text, words, to);
      units = currency === undefined ? counted.units : [currency];
      unitsTo = counted.to;
      const [least] = widen(value, keysBefore(words, from));
      const [, most] = high === value ? widen(value, keysBefore(words, from)) : [0, high];
      [low, top] = [least, most];
    }
    const slice = (end: number): string => text.slice(words[numberFrom]?.start, words[end - 1]?.end);
    found.push({ low, high: top, units, number: slice(to), words: slice(Math.max(to, unitsTo)), from: numberFrom, to });
    from = to - 1;
  }
  return found;
};

const significant = (value: number): number => String(Math.abs(value)).replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '').length;

/** True where two numbers may be the same: their intervals meet, or the rounder one is the other rounded (3 % at most). */
export const isCompatible = (a: Quantity, b: Quantity): boolean => {
  if (a.low <= b.high && b.low <= a.high) return true;
  const [one, other] = [a.low, b.low];
  const isExact = a.low === a.high && b.low === b.high && !a.units.some((unit) => /^(?:year|day) /u.test(unit));
  return isExact && significant(one) !== significant(other) && Math.abs(one - other) <= 0.03 * Math.max(one, other);
};
