import type { Sentence } from '../../../3-sentence/sentence.ts';
import { toStep } from '../columns/fill-lexicon-columns.ts';
import type { Clue } from '../columns/fill-rule-columns.ts';
import { makeTokenColumns } from '../columns/make-token-columns.ts';
import { encodeLabels } from '../encode-labels.ts';
import { aspects } from '../labels.ts';
import type { Annotated } from '../link-labels.ts';
import { featureCount, makeFeatures } from '../make-features.ts';
import { makeTokenList } from '../make-token-list.ts';
import { makeIndex, type Weights } from '../weights.ts';
import { countLexicon, type LexiconCounts, sumCounts } from './count-lexicon.ts';
import { quantiseChain } from './quantise-chain.ts';
import { type TrainOptions, trainChain } from './train-chain.ts';

/** Features seen at least `least` times, ascending, found in one pass over all documents with a fixed table of 32-bit hashes. */
const countFeatures = (documents: readonly Uint32Array[], least: number): Uint32Array => {
  const total = documents.reduce((sum, features) => sum + features.length, 0);
  const bits = Math.min(27, Math.ceil(Math.log2(Math.max(16, total))));
  const mask = 2 ** bits - 1;
  const keys = new Uint32Array(2 ** bits);
  const counts = new Uint16Array(2 ** bits);
  for (const features of documents)
    for (const key of features) {
      let slot = key & mask;
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
      keys[slot] = key;
      counts[slot] = Math.min(65535, (counts[slot] ?? 0) + 1);
    }
  return keys.filter((key, slot) => key !== 0 && (counts[slot] ?? 0) >= least).sort();
};

/** An annotated article. */
export interface TrainingText {
  id: string;
  text: string;
  sentences: readonly Sentence[];
  attributions: readonly Annotated[];
  /** What the rules find in it; left out where the tagger shall learn to do without. */
  clues?: readonly Clue[] | undefined;
}

/** How weights are made: the chain's options, and what is kept of it. */
export interface WeightOptions extends TrainOptions {
  /** Features seen less often are left out of training. */
  leastFeature: number;
  /** Features seen less often are left out of the weights; in training they keep the commoner ones from learning single cases. */
  leastKept: number;
  /** Lexicon keys seen less often are left out. */
  leastLexicon: number;
  /** Size of a weight's whole unit, and how many units a weight must have to be kept. */
  unit: number;
  floor: number;
}

const stepOf = (total: LexiconCounts, own: LexiconCounts | undefined, key: number, least: number): number => {
  const sum = total.get(key);
  if (sum === undefined) return 0;
  const mine = own?.get(key);
  const all = sum.all - (mine?.all ?? 0);
  return all < least ? 0 : toStep(sum.inside - (mine?.inside ?? 0), all);
};

const A = aspects.length;

const pickRows = (weights: Float32Array, features: Uint32Array, numberOf: (feature: number) => number): Float32Array => {
  const rows = new Float32Array(features.length * A);
  for (const [i, feature] of features.entries()) rows.set(weights.subarray(numberOf(feature) * A, (numberOf(feature) + 1) * A), i * A);
  return rows;
};

/** Trains a tagger. `report` hears of every pass. */
export const trainWeights = (texts: readonly TrainingText[], options: WeightOptions, report: (line: string) => void): Weights => {
  const lists = texts.map(({ text, sentences }) => makeTokenList(text, sentences));
  const gold = texts.map(({ attributions }, i) => encodeLabels(lists[i]?.spans ?? [], attributions));
  const counts = lists.map((list, i) => countLexicon(list, gold[i] ?? new Uint8Array()));
  const total = sumCounts(counts);
  // A document's own counts are taken off while its features are made, or the lexicon would know the answers.
  const hashed = lists.map((list, i) =>
    makeFeatures(makeTokenColumns(list, (key) => stepOf(total, counts[i], key, options.leastLexicon), texts[i]?.clues)),
  );
  const features = countFeatures(hashed, options.leastFeature);
  report(`${texts.length} articles, ${hashed.reduce((sum, f) => sum + f.length, 0) / featureCount} tokens, ${features.length} features`);
  const numberOf = makeIndex(features);
  const examples = hashed.map((own, i) => ({ features: Int32Array.from(own, numberOf), labels: gold[i] ?? new Uint8Array() }));
  const chain = trainChain(examples, featureCount, features.length, options, (pass, loss) =>
    report(`pass ${pass}: loss ${loss.toFixed(4)} a token`),
  );
  const lexicon = [...total.keys()]
    .map((key) => ({ key, step: stepOf(total, undefined, key, options.leastLexicon) }))
    .filter(({ step }) => step > 0)
    .sort((a, b) => a.key - b.key);
  const kept = countFeatures(hashed, options.leastKept);
  return {
    ...quantiseChain(kept, { weights: pickRows(chain.weights, kept, numberOf) }, options.unit, options.floor),
    unit: options.unit,
    lexiconKeys: Uint32Array.from(lexicon, ({ key }) => key),
    lexiconSteps: Uint8Array.from(lexicon, ({ step }) => step),
    steps: chain.steps,
  };
};
