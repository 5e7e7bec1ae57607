import type { WeightOptions } from './train-weights.ts';

/** What a model card says. */
export interface CardFacts {
  articles: number;
  words: number;
  attributions: number;
  features: number;
  bytes: number;
  options: WeightOptions;
  /** The scorer's tables on articles the weights were not trained on, without and with the rules; nothing where there are none. */
  figures: { alone: string; withRules: string };
}

const thousands = (n: number): string => n.toLocaleString('en-US');

/** The model card, in Markdown. */
export const makeModelCard = ({
  articles,
  words,
  attributions,
  features,
  bytes,
  options,
  figures,
}: CardFacts): string => `# Model card: the learned attribution tagger

Written by \`npm run train\` together with \`weights.bin\`; do not edit.

## What it is
A linear-chain conditional random field over the tokens of a whole article. It marks the source, the cue and the content of
each attribution, with labels that say on which side the others stand, and joins them. It knows words, lemmas, parts of speech,
quotation marks, clauses, verb groups, likely cues, places in sentence and paragraph, and, where the rules were asked, what
they found; it has no other language model.

## Data
Trained on the training part of the Political News Attribution Relations Corpus (PolNeAR; Newell, Margolin and Ruths, LREC 2018):
${thousands(articles)} articles, ${thousands(words)} tokens, ${thousands(attributions)} attributions, United States political news of 2015 and 2016.
The corpus carries no licence statement. None of its text is in this repository: features and lexicon are 32-bit hashes,
weights are whole numbers of -127 to 127.

## Size
${thousands(features)} features, ${thousands(bytes)} bytes.

## Training
AdaGrad, an article at a time, ${options.epochs} passes in an order drawn from seed ${options.seed}, rate ${options.rate}; each feature of each token is left
out with probability ${options.dropout}; the weights are the mean over the passes from number ${options.averageFrom} on. Three articles in ten are
learned without what the rules find. A cue taken for nothing costs ${options.missCost} more
than a false one. Features seen fewer than ${options.leastFeature} times are not learned; those seen fewer
than ${options.leastKept} times and weights below ${options.unit * options.floor} are dropped at the end. The same data gives the same bytes.

## Figures
${
  figures.alone === ''
    ? 'Not measured: the development articles were not there.'
    : `On the development part (84 articles, not trained on), measured by the task's own scorer, in per cent.

Alone:

\`\`\`
${figures.alone.trimEnd()}
\`\`\`

With the rules:

\`\`\`
${figures.withRules.trimEnd()}
\`\`\``
}

## Limits
- English only; political news of one country and two years. Other subjects, broadcast transcripts and headlines are read less well.
- It follows the corpus: beliefs and intentions ("wants", "is worried") are attributions too, and none nests in another.
- A cue that the training articles do not have is often missed, above all nouns, idioms and verbs that seldom report speech.
- What it finds is a reading of the words, not a statement of fact about who said what.
`;
