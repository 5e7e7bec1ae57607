import type { KnownPassage } from './known-text.ts';

/** Words in a row that are compared: eight are seldom the same by chance, and survive small edits. */
export const shingleLength = 8;

const hashText = (text: string): number => {
  // FNV-1a, 32 bit.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

/** One number of 32 bits for each row of eight words that has a word of the outlet's own, with the index of its first word. */
export const hashShingles = (passage: KnownPassage): { hash: number; from: number }[] => {
  const hashes = passage.map(({ key }) => hashText(key));
  const shingles: { hash: number; from: number }[] = [];
  for (let from = 0; from + shingleLength <= passage.length; from += 1) {
    let hash = 0;
    let hasOwn = false;
    for (let index = from; index < from + shingleLength; index += 1) {
      hash = Math.imul(hash, 0x9e3779b1) ^ (hashes[index] ?? 0);
      hasOwn ||= passage[index]?.own ?? false;
    }
    if (hasOwn) shingles.push({ hash: hash >>> 0, from });
  }
  return shingles;
};
