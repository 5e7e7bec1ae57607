import type { Mistake } from './dossier/list-mistakes.ts';
import type { StatementFigures } from './evaluate-statements.ts';
import type { PairMistake } from './pairs/evaluate-pairs.ts';

/** Three lines for each mistake: what it is, what was wanted and given, and the words. */
export const printMistakes = (mistakes: readonly Mistake[]): string =>
  mistakes.map(({ kind, where, wanted, given, words }) => `${kind} (${where})\n  wanted ${wanted}; given ${given}\n  ${words}`).join('\n');

/** Three lines for each single statement with the wrong stance. */
export const printStatementMistakes = (parts: readonly StatementFigures[]): string =>
  parts
    .flatMap(({ mistakes }) => mistakes)
    .map(({ subject, wanted, given, rule, words }) => `stance (${subject})\n  wanted ${wanted}; given ${given} ${rule}\n  ${words}`)
    .join('\n');

/** A line for each pair that went wrong. */
export const printPairMistakes = (wrong: readonly PairMistake[]): string =>
  wrong.map(({ kind, subject, first, second, why }) => `${kind} (${subject}: ${first}, ${second}) ${why}`).join('\n');
