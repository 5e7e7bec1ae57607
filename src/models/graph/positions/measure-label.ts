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
