import type { Lexicon } from './columns/fill-lexicon-columns.ts';
import type { Steps } from './find-best-path.ts';

/** A trained tagger. Keys are hashes: no word of the training texts is in it. */
export interface Weights {
  /** Hashed features, ascending. */
  features: Uint32Array;
  /** A row of `aspects.length` whole numbers a feature; times `unit` they are the weights. */
  rows: Int8Array;
  unit: number;
  /** Hashed lexicon keys, ascending, and the step of each. */
  lexiconKeys: Uint32Array;
  lexiconSteps: Uint8Array;
  steps: Steps;
}

/** Finds the place of a key in a list, or -1: a hash table with open addressing, faster than `Map` for whole numbers. */
export const makeIndex = (keys: Uint32Array): ((key: number) => number) => {
  const bits = Math.ceil(Math.log2(Math.max(2, keys.length * 2)));
  const mask = 2 ** bits - 1;
  const table = new Int32Array(2 ** bits).fill(-1);
  keys.forEach((key, place) => {
    let slot = key & mask;
    while (table[slot] !== -1) slot = (slot + 1) & mask;
    table[slot] = place;
  });
  return (key) => {
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const place = table[slot] ?? -1;
      if (place < 0 || keys[place] === key) return place;
    }
  };
};

/** The lexicon of some weights. */
export const toLexicon = ({ lexiconKeys, lexiconSteps }: Weights): Lexicon => {
  const placeOf = makeIndex(lexiconKeys);
  return (key) => lexiconSteps[placeOf(key)] ?? 0;
};
