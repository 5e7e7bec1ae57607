import { overlaps, type Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import type { Annotated, Tagged } from '../learned/link-labels.ts';
import type { ConfidenceTable } from './confidence-table.ts';
import { fitLogistic } from './fit-logistic.ts';
import { indexByCue, isSameSource } from './is-shared.ts';
import { featureNames, ownFeatures, toFeatures } from './to-features.ts';

/** An article that nothing was learned from: what was found in it, and what is right. */
export interface MeasuredText {
  text: string;
  attributions: readonly Attribution[];
  tagged: readonly Tagged[];
  gold: readonly Annotated[];
}

const touch = (some: readonly Span[], others: readonly Span[]): boolean => some.some((a) => others.some((b) => overlaps(a, b)));

/** True where source and content overlap those of one annotation. */
const isRight = ({ source, content }: Attribution, gold: readonly Annotated[]): boolean =>
  gold.some((one) => isSameSource(source, one.source) && touch(content, one.content));

const name = (weights: readonly number[]): Record<string, number> =>
  Object.fromEntries(weights.map((weight, at) => [featureNames[at] ?? '', Math.round(weight * 100) / 100]));

/** Fits how often finds are right to their features, with what the tagger makes of them and without. */
export const measureConfidence = (texts: readonly MeasuredText[]): ConfidenceTable => {
  const finds = texts.flatMap(({ text, attributions, tagged, gold }) => {
    const find = indexByCue(tagged);
    return attributions.map((attribution) => ({
      features: toFeatures(text, attribution, find(attribution.cue[0])),
      isRight: isRight(attribution, gold),
    }));
  });
  const rights = finds.map((one) => one.isRight);
  const weigh = (count: number): Record<string, number> =>
    name(
      fitLogistic(
        finds.map(({ features }) => features.slice(0, count)),
        rights,
      ),
    );
  return { asked: weigh(featureNames.length), unasked: weigh(ownFeatures) };
};
