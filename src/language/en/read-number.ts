/** Numbers below a hundred that are one word, and half words such as "dozen" that count. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  (
    [
      ['zero', 0],
      ['one', 1],
      ['two', 2],
      ['three', 3],
      ['four', 4],
      ['five', 5],
      ['six', 6],
      ['seven', 7],
      ['eight', 8],
      ['nine', 9],
      ['ten', 10],
      ['eleven', 11],
      ['twelve', 12],
      ['thirteen', 13],
      ['fourteen', 14],
      ['fifteen', 15],
      ['sixteen', 16],
      ['seventeen', 17],
      ['eighteen', 18],
      ['nineteen', 19],
      ['twenty', 20],
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
    ] as const
  ).map((entry) => [entry[0], entry[1]]),
);

/** Words that multiply the number before them: "14 million", "two dozen". */
const multipliers: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** What of a word a number is read from; places are code units of the text. */
export interface NumberWord {
  text: string;
  key: string;
  start: number;
  end: number;
}

const currencies: Readonly<Record<string, string>> = { $: 'dollar', '€': 'euro', '£': 'pound', '¥': 'yen' };
const shortMultipliers: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

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
  const factor = suffix === '' ? 1 : shortMultipliers[suffix];
  // "40m" is metres as well as millions.
  if (factor === undefined || (suffix === 'm' && sign === '')) return null;
  return { value: Number(digits) * factor, currency: currencies[sign], isWhole: suffix !== '' };
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
  const figure = toFigure(first);
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
