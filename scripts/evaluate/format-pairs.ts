import { formatShare } from './format-figures.ts';
import type { PairFigures, PairMistake } from './score-pairs.ts';

/** Two lines: of the pairs joined how many are one utterance, and of those that are one how many were joined. */
export const formatPairs = ({ precision, recall, traps }: PairFigures): string =>
  [
    `${'pairs joined that are right'.padEnd(30)} ${formatShare(precision)}`,
    `${'pairs of one utterance joined'.padEnd(30)} ${formatShare(recall)}`,
    ...(traps > 0 ? [`${'beside look-alikes'.padEnd(30)} ${String(traps).padStart(6)}`] : []),
  ].join('\n');

/** A line for each pair that went wrong. */
export const formatPairMistakes = (wrong: readonly PairMistake[]): string =>
  wrong.map(({ kind, subject, first, second, why }) => `${kind} (${subject}: ${first}, ${second}) ${why}`).join('\n');
