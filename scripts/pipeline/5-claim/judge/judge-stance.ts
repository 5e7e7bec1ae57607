import { type JudgeWeights, readJudgeWeights } from './judge-weights.ts';
import { type Feature, type JudgedStance, toFeatures } from './to-features.ts';

/** What a judge says of a stance that a row gave. A judge keeps or drops, it never takes the other side. */
export interface Judgement {
  /** How likely it is right, 0 to 1 in steps of 0.01. */
  confidence: number;
  isKept: boolean;
  /** Whether it may be shown as stated, where a row saw it outright. */
  isSure: boolean;
}

/** Judges one stance. */
export type Judge = (stance: JudgedStance) => Judgement;

/** How likely a stance with some features is right, 0 to 1: a logistic model. */
export const sureness = (features: readonly Feature[], { base, features: own }: Pick<JudgeWeights, 'base' | 'features'>): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + own[feature], base)));

/** The judge with some weights, by itself those that are committed. */
export const makeJudge =
  (weights?: JudgeWeights): Judge =>
  (stance) => {
    const own = weights ?? readJudgeWeights();
    const confidence = Math.round(100 * sureness(toFeatures(stance), own)) / 100;
    return { confidence, isKept: confidence >= own.keptFrom, isSure: confidence >= own.statedFrom };
  };
