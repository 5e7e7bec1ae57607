import { existsSync } from 'node:fs';
import type { Registry } from '../../pipeline/1-seed/seed.ts';
import { splitSentences } from '../../pipeline/3-sentence/split-sentences.ts';
import { type Engine, extract } from '../../pipeline/4-attribution/find-attributions.ts';
import type { Annotated } from '../../pipeline/4-attribution/learned/link-labels.ts';
import type { Span } from '../../pipeline/span.ts';
import { type CorpusArticle, type CorpusAttribution, corpusDocument, readJsonl } from './corpus-document.ts';
import { makePlainArticle } from './make-plain-article.ts';
import { scoreCorpus } from './score-corpus.ts';
import type { Figures } from './tally.ts';

const toPairs = (spans: readonly Span[]): [number, number][] => spans.map(({ start, end }) => [start, end]);

/** An annotation in the form of the corpus. */
const toCorpusAttribution = ({ source, cue, content }: Annotated): CorpusAttribution => ({
  source: toPairs(source),
  cue: toPairs(cue),
  content: toPairs(content),
});

const EMPTY: Registry = { actors: [], outlets: [], topics: [] };

/** Runs stages 3 and 4 on a text as it is. */
export const predict = ({ text }: Pick<CorpusArticle, 'text'>, engine: Engine): CorpusAttribution[] => {
  const article = makePlainArticle(text);
  return extract(article, splitSentences(article), EMPTY, { engine }).annotated.map(toCorpusAttribution);
};

/** Scores stages 3 and 4 on a file of annotated articles; undefined where it is absent. */
export const evaluateCorpus = (file: string, engine: Engine): Map<string, Figures> | undefined => {
  if (!existsSync(file)) return undefined;
  const documents = readJsonl(file, corpusDocument);
  return scoreCorpus(documents, new Map(documents.map((document) => [document.id, predict(document, engine)])));
};
