import type { Passage, Range } from '../passage/passage.ts';

const MARK = /^[“”„"‘’'`«»,:—–-]$/u;

/** True for a mark or comma outside of a quotation: what may stand between a quotation and its cue. */
const isBetween = ({ words }: Passage, at: number): boolean => {
  const word = words[at];
  return word !== undefined && !word.quoted && MARK.test(word.text);
};

/** The quotation that ends right before a word, past its closing marks, where they are not lost, and a comma. */
export const quotationBefore = (passage: Passage, at: number): Range | undefined => {
  let index = at;
  while (index > at - 4 && isBetween(passage, index - 1)) index -= 1;
  return passage.quotationTo.get(index);
};

/** The quotation that begins at a word, past a colon, a comma and its opening marks. */
export const quotationAfter = (passage: Passage, at: number): Range | undefined => {
  let index = at;
  while (index < at + 4 && isBetween(passage, index)) index += 1;
  return index > at ? passage.quotationFrom.get(index) : undefined;
};
