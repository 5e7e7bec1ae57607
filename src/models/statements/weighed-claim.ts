import type { ClaimFeatures } from './claim-features.ts';

/** A claim with the weights of its terms. */
export interface WeighedClaim extends ClaimFeatures {
  weights: ReadonlyMap<string, number>;
  /** Sum of the weights. */
  total: number;
}
