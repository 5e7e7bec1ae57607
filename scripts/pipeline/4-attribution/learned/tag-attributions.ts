import type { Sentence } from '../../3-sentence/sentence.ts';
import { makeTokenColumns } from './columns/make-token-columns.ts';
import { findBestPath, type Lattice } from './find-best-path.ts';
import { labels, toLabelScores } from './labels.ts';
import { type Annotated, linkLabels } from './link-labels.ts';
import { featureCount, makeFeatures } from './make-features.ts';
import { makeRowSum } from './make-row-sum.ts';
import { makeTokenList } from './make-token-list.ts';
import { toLexicon, type Weights } from './weights.ts';

/** Finds attributions in the sentences of one article's text. */
export type Tagger = (text: string, sentences: readonly Sentence[]) => Annotated[];

const L = labels.length;
/** Tokens whose features are made at a time, so that a long text needs little memory. */
const stretch = 2048;

/**
 * Makes a tagger of weights. Spans are as in PolNeAR: content keeps "that" and its quotation marks and leaves the
 * closing full stop, a cue is its whole verb group, source or content may be empty. Time is linear in the text's length.
 */
export const makeTagger = (weights: Weights): Tagger => {
  const lexicon = toLexicon(weights);
  const sumRows = makeRowSum(weights);
  const { unit, steps } = weights;
  return (text, sentences) => {
    const list = makeTokenList(text, sentences);
    const columns = makeTokenColumns(list, lexicon);
    const length = list.words.length;
    const scores = new Float32Array(length * L);
    for (let start = 0; start < length; start += stretch) {
      const sums = sumRows(makeFeatures(columns, start, Math.min(length, start + stretch)), featureCount);
      scores.set(toLabelScores(sums, unit), start * L);
    }
    const lattice: Lattice = { length, labels: L, scores };
    return linkLabels(list.spans, findBestPath(lattice, steps));
  };
};
