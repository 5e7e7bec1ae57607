import { currencies, multipliers, shortMultipliers } from './number-lexicon.ts';

/** What of a word a number is read from; places are code units of the text. */
export interface NumberWord {
  text: string;
  key: string;
  start: number;
  end: number;
}

interface Figure {
  value: number;
  currency: string | undefined;
  /** True for digits that a suffix already multiplied. */
  isWhole: boolean;
}

/** Reads one word: "40000", "$14bn", "3": no ordinals ("3rd"), no names with digits ("f16"), and not "one", which is mostly a pronoun. */
export const toFigure = ({ key, text }: NumberWord): Figure | null => {
  const parts = /^([$€£¥]?)(\d+(?:\.\d+)?)(\p{L}*)$/u.exec(key);
  if (!parts || /^one$/iu.test(text)) return null;
  const [, sign = '', digits = '', suffix = ''] = parts;
  const factor = suffix === '' ? 1 : shortMultipliers.get(suffix);
  // "40m" is metres as well as millions.
  if (factor === undefined || (suffix === 'm' && sign === '')) return null;
  return { value: Number(digits) * factor, currency: currencies.get(sign), isWhole: suffix !== '' };
};

const LONGEST_NAME = 16;

/** What follows a measured length, and no sum. */
const MEASURED = /^(?:from|away|high|long|wide|deep|tall|below|above|apart|under|off|up|down|to|and|in|at|of)$/u;

/** "80m crowns" is a sum; "80m from the bridge" and "80m." are lengths. */
const toMillions = (words: readonly NumberWord[], from: number): Figure | null => {
  const digits = /^(\d+(?:\.\d+)?)m$/u.exec(words[from]?.key ?? '')?.[1];
  const next = words[from + 1]?.key;
  return digits === undefined || next === undefined || MEASURED.test(next)
    ? null
    : { value: Number(digits) * 1e6, currency: undefined, isWhole: true };
};

const gapAfter = (text: string, words: readonly NumberWord[], index: number): string =>
  text.slice(words[index]?.end, words[index + 1]?.start);

/** Reads one number from a word on: "three hundred and fifty", "twenty-five", "1.2 million", "a dozen". */
export const readNumber = (
  text: string,
  words: readonly NumberWord[],
  from: number,
): { value: number; currency?: string | undefined; to: number } | null => {
  const first = words[from];
  if (!first) return null;
  const before = words[from - 1]?.key;
  const alone = multipliers.get(first.key);
  if (alone !== undefined && (before === 'a' || before === 'an' || /^one$/iu.test(words[from - 1]?.text ?? '')))
    return { value: alone, to: from + 1 };
  // The "8" of "Mi-8" counts nothing.
  if (/\p{Lu}\p{L}*-$/u.test(text.slice(Math.max(0, first.start - LONGEST_NAME), first.start))) return null;
  const figure = toFigure(first) ?? toMillions(words, from);
  if (!figure) return null;
  let [total, current, to] = [0, figure.value, from + 1];
  for (;;) {
    const factor = multipliers.get(words[to]?.key ?? '');
    if (factor !== undefined) {
      if (factor >= 1000) [total, current] = [total + current * factor, 0];
      else current *= factor;
      to += 1;
      continue;
    }
    const isAnd = words[to]?.key === 'and' && multipliers.has(words[to - 1]?.key ?? '');
    const next = words[to + Number(isAnd)];
    const more = next && /\p{L}/u.test(next.text) ? toFigure(next) : null;
    const isTens = current % 100 >= 20 && current % 10 === 0 && (more?.value ?? 10) < 10 && gapAfter(text, words, to - 1) === '-';
    if (!more || !(isTens || multipliers.has(words[to - 1]?.key ?? ''))) break;
    current += more.value;
    to += 1 + Number(isAnd);
  }
  return { value: total + current, currency: figure.currency, to };
};
