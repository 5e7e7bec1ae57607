import { interWidths } from './inter-widths.ts';

const widthOf = new Map(interWidths.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)));

/** Wide enough for a letter of any script that the table does not hold; ideographs fill the whole square. */
const unknownWidth = 1000;

/** Room for the fallback font, which the site matches to Inter but not to the last hair. */
const allowance = 1.03;

/** Sums already taken: the layout measures the same names again for each trial of widths. */
const known = new Map<string, number>();

const thousandthsOf = (text: string): number => {
  const letters = [...text.normalize('NFD')].filter((character) => !/\p{M}/u.test(character));
  return letters.reduce((sum, character) => sum + (widthOf.get(character) ?? unknownWidth), 0);
};

/**
 * Width of a line of text set in Inter medium, in the unit of `fontSize`. An estimate that errs on the
 * wide side: labels placed by it may stand further apart than they need, never on each other.
 */
export const measureLabel = (text: string, fontSize: number): number => {
  const thousandths = known.get(text) ?? thousandthsOf(text);
  known.set(text, thousandths);
  return (thousandths / 1000) * fontSize * allowance;
};

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Splits a word that is wider than a line into pieces that fit; each piece holds at least one character. */
const breakWord = (word: string, fontSize: number, width: number): string[] => {
  if (measureLabel(word, fontSize) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && measureLabel(piece + segment, fontSize) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
};

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** True where a line of `width` is too narrow for a word of the text, so that the word has to be broken. */
export const hasToBreak = (text: string, fontSize: number, width: number): boolean =>
  wordsOf(text).some((word) => measureLabel(word, fontSize) > width);

/** Sets a text in lines no wider than `width`, breaking at spaces, and inside a word only where the word alone is too wide. */
export const wrapLabel = (text: string, fontSize: number, width: number): string[] => {
  // Most names fit; the layout asks for the same ones at many widths.
  if (text !== '' && !/^\s|\s\s|\s$/.test(text) && measureLabel(text, fontSize) <= width) return [text];
  const words = wordsOf(text).flatMap((word) => breakWord(word, fontSize, width));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measureLabel(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
