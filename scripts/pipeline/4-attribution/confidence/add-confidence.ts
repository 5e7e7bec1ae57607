import { overlaps, type Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import type { Tagged } from '../learned/link-labels.ts';
import { type ConfidenceGroup, type ConfidenceTable, readConfidenceTable } from './confidence-table.ts';

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

/** A look-up of the tagged find whose cue shares words with a span; cues never overlap each other. */
export const indexByCue = (tagged: readonly Tagged[]): ((cue: Span | undefined) => Tagged | undefined) => {
  const sorted = tagged.filter(({ cue }) => cue.length > 0).sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  return (cue) => {
    if (!cue) return undefined;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.cue[0]?.end ?? 0) <= cue.start) low = middle + 1;
      else high = middle;
    }
    const found = sorted[low];
    return found?.cue.some((own) => overlaps(own, cue)) ? found : undefined;
  };
};

/** How far behind a name PolNeAR's source may begin: it takes the "who" of "Vane, who said". */
const RELATIVE = 2;

/** True where two sources are one: they share words, or one is the relative pronoun right behind the other. */
export const isSameSource = (source: readonly Span[], other: readonly Span[]): boolean =>
  source.some((own) => other.some((one) => overlaps(own, one) || (one.start >= own.end && one.start <= own.end + RELATIVE)));

/** True where the tagger has the same find: the cue, whoever speaks, and some of what was said. */
export const isShared = ({ source, content }: Pick<Attribution, 'source' | 'content'>, tagged: Tagged | undefined): boolean =>
  tagged !== undefined &&
  (tagged.source.length === 0 || isSameSource(source, tagged.source)) &&
  tagged.content.some((own) => content.some((other) => overlaps(own, other)));

/** The score from which on the tagger is sure of what it shares. */
const SURE = 0.9;

/** The group in which a rule's find is counted. */
export const groupOf = (attribution: Attribution, tagged: Tagged | undefined): ConfidenceGroup => {
  if (attribution.form === 'direct') return 'quoted';
  if (!isShared(attribution, tagged)) return 'alone';
  return (tagged?.score ?? 0) >= SURE ? 'sure' : 'shared';
};

const unaskedGroups = ({ form }: Attribution): readonly ConfidenceGroup[] => (form === 'direct' ? ['quoted'] : ['sure', 'shared', 'alone']);

/** Gives each attribution its confidence: by its rule, by whether it is quoted or the tagger shares it, and for the tagger's own by its score. Without `tagged` the rules stand alone. */
export const addConfidence = (
  attributions: readonly Attribution[],
  tagged: readonly Tagged[] | undefined,
  table: ConfidenceTable = readConfidenceTable(),
): Attribution[] => {
  const find = indexByCue(tagged ?? []);
  return attributions.map((attribution) => {
    const same = find(attribution.cue[0]);
    if (attribution.rule === 'learned') return { ...attribution, confidence: learnedConfidence(table, same?.score ?? 0) };
    // Without a cue, as under a post, there is nothing that the tagger could share.
    const groups = tagged && attribution.cue.length > 0 ? [groupOf(attribution, same)] : unaskedGroups(attribution);
    return { ...attribution, confidence: ruleConfidence(table, attribution.rule, groups) };
  });
};
