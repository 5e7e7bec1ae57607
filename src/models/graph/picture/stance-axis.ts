import type { Stance } from '../../../schema/index.ts';

/** The axis from left to right; from bottom to top where it stands upright. */
export const stanceAxis: readonly Stance[] = ['oppose', 'neutral', 'conditional', 'support'];
