import { aspects } from '../labels.ts';
import type { Chain } from './train-chain.ts';

const A = aspects.length;

/** Weights as whole numbers of -127 to 127 units, and the features that have any left. */
export interface Quantised {
  features: Uint32Array;
  rows: Int8Array;
}

/** Rounds weights to units; those below `floor` units become zero, larger ones than 127 units are cut, features without weights are dropped. */
export const quantiseChain = (features: Uint32Array, { weights }: Pick<Chain, 'weights'>, unit: number, floor: number): Quantised => {
  const all = new Int8Array(weights.length);
  weights.forEach((weight, i) => {
    const units = weight / unit;
    if (Math.abs(units) >= floor) all[i] = Math.max(-127, Math.min(127, Math.round(units)));
  });
  const kept = [...features.keys()].filter((f) => all.subarray(f * A, (f + 1) * A).some((w) => w !== 0));
  const rows = new Int8Array(kept.length * A);
  for (const [i, f] of kept.entries()) rows.set(all.subarray(f * A, (f + 1) * A), i * A);
  return { features: Uint32Array.from(kept, (f) => features[f] ?? 0), rows };
};
