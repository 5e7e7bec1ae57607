import type { ConfidenceTable } from './confidence-table.ts';

/** A rule with few finds is drawn towards the mean of all rules, as if it had so many more. */
const PRIOR = 10;

type Group = 'shared' | 'alone';

const sum = (counts: readonly (readonly [number, number])[]): readonly [number, number] => [
  counts.reduce((total, [right]) => total + right, 0),
  counts.reduce((total, [, all]) => total + all, 0),
];

const countsOf = (own: ConfidenceTable['rules'][string] | undefined, groups: readonly Group[]): readonly [number, number] =>
  sum(own ? groups.map((group) => own[group]) : []);

/** The share of a rule's finds that are right: of those that the tagger shares, of those that it does not, or of all where it was not asked. */
export const ruleConfidence = ({ rules }: ConfidenceTable, rule: string, isShared?: boolean): number => {
  const groups: readonly Group[] = isShared === undefined ? ['shared', 'alone'] : [isShared ? 'shared' : 'alone'];
  const [allRight, all] = sum(Object.values(rules).map((own) => countsOf(own, groups)));
  const mean = (allRight + 1) / (all + 2);
  const [right, of] = countsOf(rules[rule], groups);
  return (right + PRIOR * mean) / (of + PRIOR);
};

/** The share of the tagger's additions of about that score that are right. */
export const learnedConfidence = ({ learned }: ConfidenceTable, score: number): number =>
  (learned.findLast(({ from }) => score >= from) ?? learned[0])?.share ?? 0.5;
