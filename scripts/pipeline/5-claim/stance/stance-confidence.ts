import type { Certainty } from '../../../../src/schema/index.ts';

/** What the confidence of a stance hangs on. */
export interface StanceFeatures {
  certainty: Certainty;
  rule: string;
  isAnaphor: boolean;
}

/** The share of such readings that were right. */
export const stanceConfidence = ({ certainty, isAnaphor }: StanceFeatures): number =>
  certainty === 'stated' ? 0.9 : isAnaphor ? 0.6 : 0.75;
