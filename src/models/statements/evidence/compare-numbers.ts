import type { FoundNumber } from '../../../language/en/find-numbers.ts';
import { toTerm } from '../../../language/en/to-term.ts';
import type { StatementReason } from '../statement.ts';

type Counted = { numbers: readonly FoundNumber[] };

const show = (numbers: readonly FoundNumber[]): string => numbers.map(({ words, unit }) => `${words} ${unit}`.trim()).join(', ');

/** What the figures say. A report may leave figures out; two reports that give different ones for the same thing rarely report one utterance. */
export const compareNumbers = (a: Counted, b: Counted): StatementReason[] => {
  if (a.numbers.length === 0 || b.numbers.length === 0) return [];
  const inB = new Set(b.numbers.map(({ value }) => value));
  const inA = new Set(a.numbers.map(({ value }) => value));
  const shared = a.numbers.filter(({ value }) => inB.has(value));
  const onlyA = a.numbers.filter(({ value }) => !inB.has(value));
  const onlyB = b.numbers.filter(({ value }) => !inA.has(value));
  const clash = onlyA.some(({ unit }) => unit !== '' && onlyB.some((other) => toTerm(other.unit) === toTerm(unit)));
  const reasons: StatementReason[] = [];
  if (shared.length > 0)
    reasons.push({ kind: 'number', weight: 0.6 + 0.6 * Math.min(2, shared.length), detail: `both say ${show(shared)}` });
  if (clash || (shared.length === 0 && onlyA.length > 0))
    reasons.push({ kind: 'number', weight: shared.length > 0 ? -1 : clash ? -7 : -2, detail: `${show(onlyA)} against ${show(onlyB)}` });
  return reasons;
};
