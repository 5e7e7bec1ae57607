import { diffArrays } from 'diff';
import type { Word } from '../../language/en/words/words.ts';

/** A step of an alignment, as ranges of words: `same` in both, `left-out` only in the base, `added` only in the other. */
export interface AlignedRun {
  kind: 'same' | 'left-out' | 'added';
  /** From and to, `to` exclusive; empty ranges for the text that does not have the words. */
  base: readonly [from: number, to: number];
  other: readonly [from: number, to: number];
}

/** Aligns two wordings by words (Myers' O(ND) algorithm, package "diff"); what is left out comes before what is put in its place. */
export const alignWords = (base: readonly Word[], other: readonly Word[]): AlignedRun[] => {
  let [i, j] = [0, 0];
  const runs = diffArrays(
    base.map(({ key }) => key),
    other.map(({ key }) => key),
  ).map(({ added, removed, count }): AlignedRun => {
    const [fromBase, fromOther] = [i, j];
    if (!added) i += count;
    if (!removed) j += count;
    return { kind: added ? 'added' : removed ? 'left-out' : 'same', base: [fromBase, i], other: [fromOther, j] };
  });
  return runs;
};

/** Number of words that an alignment finds in both. */
export const countSame = (runs: readonly AlignedRun[]): number =>
  runs.reduce((sum, { kind, base }) => sum + (kind === 'same' ? base[1] - base[0] : 0), 0);
