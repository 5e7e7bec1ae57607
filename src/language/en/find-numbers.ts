/** A figure in a text. Offsets are UTF-16, `end` exclusive. */
export interface FoundNumber {
  value: number;
  /** What is counted, as the next word says it, in lower case; "percent" for per cent; empty where the text ends. */
  unit: string;
  /** As the text has it. */
  words: string;
  start: number;
  end: number;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index): [string, number] => [word, index]),
  ...TENS.map((word, index): [string, number] => [word, 20 + 10 * index]),
]);
const small = [...SMALL.keys()].toSorted((a, b) => b.length - a.length).join('|');
const FIGURE = new RegExp(
  `(?:(?<![\\p{L}\\d.,-])(?<digits>\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)|(?<![\\p{L}\\d-])(?<word>(?:${small})(?:[- ](?:${small}))?))(?<scales>(?:[- ]?(?:hundred|thousand|million|billion|trillion|bn|mn)(?!\\p{L})|[mk](?!\\p{L}))*)(?!\\p{L})`,
  'giu',
);

/** "1,200" and "1.200.000" group thousands; "1.2" and "1,5" are decimals. */
const parseDigits = (digits: string): number => {
  if (/^\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?$/u.test(digits)) return Number(digits.replaceAll(/[^\d.]/gu, ''));
  return Number(digits.replace(',', '.'));
};

/** "twenty-two" is 22; "two three" is no number. */
const parseWords = (words: string): number | undefined => {
  const [first = Number.NaN, second] = words
    .toLowerCase()
    .split(/[- ]/u)
    .map((word) => SMALL.get(word) ?? Number.NaN);
  if (second === undefined) return first;
  return first >= 20 && second > 0 && second < 10 ? first + second : undefined;
};

const unitAfter = (rest: string): string => {
  if (/^\s*(?:%|per\s?cent\b)/iu.test(rest)) return 'percent';
  return (
    rest
      .match(/^[\s-]*(?:of the |of )?(\p{L}+)/u)
      ?.at(1)
      ?.toLowerCase() ?? ''
  );
};

/** The figures of a text, in digits or in words, in its order. A bare "one" is none: it mostly counts nothing. */
export const findNumbers = (text: string): FoundNumber[] =>
  [...text.matchAll(FIGURE)].flatMap((match) => {
    const { digits, word = '', scales = '' } = match.groups ?? {};
    const base = digits === undefined ? parseWords(word) : parseDigits(digits);
    if (base === undefined || Number.isNaN(base)) return [];
    const factors = [...scales.toLowerCase().matchAll(/[a-z]+/gu)].map(([name]) => SCALES.get(name) ?? 1);
    if (digits === undefined && base === 1 && factors.length === 0) return [];
    const end = match.index + match[0].length;
    const value = Number(factors.reduce((product, factor) => product * factor, base).toPrecision(12));
    return [{ value, unit: unitAfter(text.slice(end)), words: match[0], start: match.index, end }];
  });
