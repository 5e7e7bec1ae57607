import type { Sentence } from '../../3-sentence/sentence.ts';
import type { Clue } from './columns/fill-rule-columns.ts';
import { makeTokenColumns } from './columns/make-token-columns.ts';
import { findBestPath, type Lattice } from './find-best-path.ts';
import { labels, toLabelScores } from './labels.ts';
import { linkLabels, type Tagged } from './link-labels.ts';
import { featureCount, makeFeatures } from './make-features.ts';
import { makeRowSum } from './make-row-sum.ts';
import { makeSureness } from './make-sureness.ts';
import { makeTokenList } from './make-token-list.ts';
import { readWeights } from './read-weights.ts';
import { toLexicon, type Weights } from './weights.ts';

/** Finds attributions in the sentences of one article's text, alone or with what the rules found there. */
export type Tagger = (text: string, sentences: readonly Sentence[], clues?: readonly Clue[]) => Tagged[];

const L = labels.length;
/** Tokens whose features are made at a time, so that a long text needs little memory. */
const stretch = 2048;

/** Taken from the score of `outside`: finds a little more than is likeliest, which on articles held out from training does best. */
const eagerness = 0.1;
const isOutside = labels.map(({ part }) => part === 'outside');

const lean = (scores: Float32Array): Float32Array => {
  for (let at = 0; at < scores.length; at += 1) if (isOutside[at % L]) scores[at] = (scores[at] ?? 0) - eagerness;
  return scores;
};

/**
 * Makes a tagger of weights. Spans are as in PolNeAR: content keeps "that" and its quotation marks and leaves the
 * closing full stop, a cue is its whole verb group, source or content may be empty. Time is linear in the text's length.
 */
export const makeTagger = (weights: Weights): Tagger => {
  const lexicon = toLexicon(weights);
  const sumRows = makeRowSum(weights);
  const { unit, steps } = weights;
  return (text, sentences, clues) => {
    const list = makeTokenList(text, sentences);
    const columns = makeTokenColumns(list, lexicon, clues);
    const length = list.words.length;
    const scores = new Float32Array(length * L);
    for (let start = 0; start < length; start += stretch) {
      const sums = sumRows(makeFeatures(columns, start, Math.min(length, start + stretch)), featureCount);
      scores.set(lean(toLabelScores(sums, unit)), start * L);
    }
    const lattice: Lattice = { length, labels: L, scores };
    return linkLabels(list.spans, findBestPath(lattice, steps), makeSureness(lattice, steps));
  };
};

let kept: Tagger | undefined;

/** The tagger of the committed weights. They are read when it is first used. */
export const readTagger = (): Tagger => (text, sentences, clues) => {
  kept ??= makeTagger(readWeights());
  return kept(text, sentences, clues);
};
