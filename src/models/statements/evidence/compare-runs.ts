import { functionWords } from '../../../language/en/function-word-lexicon.ts';
import { toTerm } from '../../../language/en/to-term.ts';
import type { StatementReason } from '../statement.ts';
import type { WeighedClaim } from '../weighed-claim.ts';

type Run = Pick<WeighedClaim, 'sequence' | 'weights' | 'placed' | 'actorNames'>;

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
  // “the coalition of the willing” is what an actor is called, and nobody's own words.
  const telling = run
    .filter((word) => !functionWords.has(word))
    .map((word) => (word.startsWith('#') ? word : toTerm(word)))
    .filter((term) => !a.actorNames.has(term))
    .map((term) => a.weights.get(term) ?? 0);
  if (run.length < 4 || telling.length < 2) return [];
  const strength = telling.reduce((sum, weight) => sum + weight, 0);
  const quotes = [a, b].every(({ placed }) => placed.claim.form !== 'indirect');
  const weight = Math.min(quotes ? 3 : 1.5, strength * (quotes ? 0.15 : 0.08));
  return [{ kind: quotes ? 'quotation' : 'copy', weight, detail: `“${run.map((word) => word.replace('#', '')).join(' ')}”` }];
};
