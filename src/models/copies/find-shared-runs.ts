import { hashShingles, shingleLength } from './hash-shingles.ts';
import type { KnownPassage, KnownWord } from './known-text.ts';

/** Words in a row that two articles have in common: the same number of words in both. */
export interface SharedRun {
  first: readonly KnownWord[];
  second: readonly KnownWord[];
}

type Place = { passage: KnownPassage; from: number };

/** True where the words of two places are the same, for as many as a shingle has: hashes may agree by chance. */
const isSame = (a: Place, b: Place): boolean => {
  for (let step = 0; step < shingleLength; step += 1) if (a.passage[a.from + step]?.key !== b.passage[b.from + step]?.key) return false;
  return true;
};

/** Every longest run of words that both articles have, of eight words or more. */
export const findSharedRuns = (first: readonly KnownPassage[], second: readonly KnownPassage[]): SharedRun[] => {
  const places = new Map<number, Place[]>();
  for (const passage of first)
    for (const { hash, from } of hashShingles(passage)) {
      const known = places.get(hash);
      if (known) known.push({ passage, from });
      else places.set(hash, [{ passage, from }]);
    }
  const runs: SharedRun[] = [];
  for (const passage of second) {
    let done = 0;
    for (const { hash, from } of hashShingles(passage)) {
      if (from < done) continue;
      const match = places.get(hash)?.find((place) => isSame(place, { passage, from }));
      if (!match) continue;
      let [start, end] = [0, shingleLength];
      const same = (step: number): boolean => {
        const [a, b] = [match.passage[match.from + step], passage[from + step]];
        return a !== undefined && b !== undefined && a.key === b.key;
      };
      while (same(start - 1)) start -= 1;
      while (same(end)) end += 1;
      runs.push({ first: match.passage.slice(match.from + start, match.from + end), second: passage.slice(from + start, from + end) });
      done = from + end;
    }
  }
  return runs;
};
