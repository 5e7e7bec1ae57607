// npm run train [-- --data DIR] [--confidence]
// Trains the learned attribution tagger on DIR/train.jsonl, measures it on DIR/dev.jsonl, and writes its weights, its model card,
// and how sure finds are, fitted to DIR/dev.jsonl, from which nothing is learned. With --confidence that alone, with the weights as they are.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { makePlainArticle } from './evaluate/corpus/make-plain-article.ts';
import type { Registry } from './pipeline/1-seed/seed.ts';
import { confidenceFile, formatConfidenceTable } from './pipeline/4-attribution/confidence/confidence-table.ts';
import { measureConfidence } from './pipeline/4-attribution/confidence/measure-confidence.ts';
import { extract, findAttributions } from './pipeline/4-attribution/find-attributions.ts';
import type { Clue } from './pipeline/4-attribution/learned/columns/fill-rule-columns.ts';
import { packWeights, unpackWeights } from './pipeline/4-attribution/learned/pack-weights.ts';
import { weightsFile } from './pipeline/4-attribution/learned/read-weights.ts';
import { makeTagger, readTagger, type Tagger } from './pipeline/4-attribution/learned/tag-attributions.ts';
import { toClues } from './pipeline/4-attribution/learned/to-clues.ts';
import { makeModelCard } from './pipeline/4-attribution/learned/training/make-model-card.ts';
import { readTrainingTexts } from './pipeline/4-attribution/learned/training/read-training-texts.ts';
import { type TrainingText, trainWeights, type WeightOptions } from './pipeline/4-attribution/learned/training/train-weights.ts';

const options: WeightOptions = {
  epochs: 7,
  rate: 0.02,
  decay: 1e-5,
  dropout: 0.8,
  seed: 7,
  missCost: 1.5,
  leastSteps: 12,
  averageFrom: 3,
  leastFeature: 4,
  leastKept: 6,
  leastLexicon: 2,
  unit: 0.015,
  floor: 0.8,
};

const root = path.dirname(import.meta.dirname);
const { values } = parseArgs({
  options: { data: { type: 'string', default: path.join(root, '..', 'shared', 'eval', 'polnear') }, confidence: { type: 'boolean' } },
});
const log = (line: string): void => console.log(line);

const registry: Registry = { actors: [], outlets: [], topics: [] };

/** What the rules find in a text. */
const cluesOf = ({ text, sentences }: TrainingText): Clue[] =>
  toClues(text, findAttributions(makePlainArticle(text), sentences, registry, { engine: 'rules' }));

/** Fits how sure finds are to the development articles, and writes it. */
const writeConfidence = (tagger: Tagger): void => {
  const measured = readTrainingTexts(path.join(values.data, 'dev.jsonl')).map(({ text, sentences, attributions: gold }) => {
    const { attributions, tagged = [] } = extract(makePlainArticle(text), sentences, registry, { tagger });
    return { text, attributions, tagged, gold };
  });
  writeFileSync(confidenceFile, formatConfidenceTable(measureConfidence(measured)));
  log(`wrote ${path.relative(root, confidenceFile)}`);
};
if (values.confidence) {
  writeConfidence(readTagger());
  process.exit(0);
}

// Three articles in ten are learned without the rules, so that the tagger can do without them.
const texts = readTrainingTexts(path.join(values.data, 'train.jsonl')).map((one, i) =>
  i % 10 < 3 ? one : { ...one, clues: cluesOf(one) },
);

const bytes = packWeights(trainWeights(texts, options, log));
writeFileSync(weightsFile, bytes);
const weights = unpackWeights(bytes);
writeConfidence(makeTagger(weights));

/** The scorer's table for the development articles, or nothing where they or the scorer are not there. */
const measure = (withRules: boolean): string => {
  const gold = path.join(values.data, 'dev.jsonl');
  const scorer = path.join(values.data, '..', 'score.mjs');
  if (!existsSync(gold) || !existsSync(scorer)) return '';
  const folder = mkdtempSync(path.join(tmpdir(), 'on-record-'));
  const file = path.join(folder, 'predicted.jsonl');
  const tag = makeTagger(weights);
  const toPairs = (spans: readonly { start: number; end: number }[]): [number, number][] => spans.map(({ start, end }) => [start, end]);
  const lines = readTrainingTexts(gold).map((one) => {
    const { id, text, sentences } = one;
    const attributions = tag(text, sentences, withRules ? cluesOf(one) : undefined).map(({ source, cue, content }) => ({
      source: toPairs(source),
      cue: toPairs(cue),
      content: toPairs(content),
    }));
    return JSON.stringify({ id, attributions });
  });
  writeFileSync(file, lines.join('\n'));
  const { stdout } = spawnSync(process.execPath, [scorer, gold, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout;
};

const figures = { alone: measure(false), withRules: measure(true) };
log(figures.alone);
log(figures.withRules);
const card = makeModelCard({
  articles: texts.length,
  words: texts.reduce((sum, { sentences }) => sum + sentences.reduce((n, { tokens }) => n + tokens.length, 0), 0),
  attributions: texts.reduce((sum, { attributions }) => sum + attributions.length, 0),
  features: weights.features.length,
  bytes: bytes.length,
  options,
  figures,
});
writeFileSync(path.join(path.dirname(weightsFile), 'model-card.md'), card);
log(`wrote ${path.relative(root, weightsFile)}, ${bytes.length} bytes`);
