import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unpackWeights } from './pack-weights.ts';
import type { Weights } from './weights.ts';

/** The file that `npm run train` writes. */
export const weightsFile = path.join(import.meta.dirname, 'weights.bin');

let kept: Weights | undefined;

/** The committed weights, read on the first call. */
export const readWeights = (): Weights => {
  kept ??= unpackWeights(readFileSync(weightsFile));
  return kept;
};
