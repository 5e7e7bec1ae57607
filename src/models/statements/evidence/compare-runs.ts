import type { StatementReason } from '../statement.ts';
import { functionWords } from '../text/function-word-lexicon.ts';
import { toTerm } from '../text/to-term.ts';
import type { WeighedClaim } from '../weighed-claim.ts';

type Run = Pick<WeighedClaim, 'sequence' | 'weights' | 'placed'>;

/** The longest run of the same words, function words too. */
export const longestRun = (a: readonly string[], b: readonly string[]): readonly string[] => {
  let [best, end] = [0, 0];
  let before = new Uint16Array(b.length + 1);
  for (const [row, word] of a.entries()) {
    const now = new Uint16Array(b.length + 1);
    for (let column = 0; column < b.length; column += 1) {
      if (b[column] !== word) continue;
      const length = (before[column] ?? 0) + 1;
      now[column + 1] = length;
      if (length > best) [best, end] = [length, row + 1];
    }
    before = now;
  }
  return a.slice(end - best, end);
};

/** Words in a row prove more than the same words scattered: a quotation where both quote, a copied phrase where they report. */
export const compareRuns = (a: Run, b: Run): StatementReason[] => {
  const run = longestRun(a.sequence, b.sequence);
  const telling = run.filter((word) => !functionWords.has(word)).map((word) => a.weights.get(toTerm(word)) ?? a.weights.get(word) ?? 0);
  if (run.length < 4 || telling.length < 2) return [];
  const strength = telling.reduce((sum, weight) => sum + weight, 0);
  const quotes = [a, b].every(({ placed }) => placed.claim.form !== 'indirect');
  const weight = Math.min(quotes ? 3 : 1.5, strength * (quotes ? 0.15 : 0.08));
  return [{ kind: quotes ? 'quotation' : 'copy', weight, detail: `“${run.map((word) => word.replace('#', '')).join(' ')}”` }];
};
