import type { ConfidenceGroup, ConfidenceTable } from './confidence-table.ts';

/** A rule with few finds is drawn towards the mean of all rules, as if it had so many more. */
const PRIOR = 10;

const sum = (counts: readonly (readonly [number, number])[]): readonly [number, number] => [
  counts.reduce((total, [right]) => total + right, 0),
  counts.reduce((total, [, all]) => total + all, 0),
];

const countsOf = (own: ConfidenceTable['rules'][string] | undefined, groups: readonly ConfidenceGroup[]): readonly [number, number] =>
  sum(own ? groups.map((group) => own[group]) : []);

/** The share of a rule's finds in some groups that are right. */
export const ruleConfidence = ({ rules }: ConfidenceTable, rule: string, groups: readonly ConfidenceGroup[]): number => {
  const [allRight, all] = sum(Object.values(rules).map((own) => countsOf(own, groups)));
  const mean = (allRight + 1) / (all + 2);
  const [right, of] = countsOf(rules[rule], groups);
  return (right + PRIOR * mean) / (of + PRIOR);
};

/** The share of the tagger's additions of about that score that are right. */
export const learnedConfidence = ({ learned }: ConfidenceTable, score: number): number =>
  (learned.findLast(({ from }) => score >= from) ?? learned[0])?.share ?? 0.5;
