import type { Registry } from '../../pipeline/1-seed/seed.ts';
import { splitSentences } from '../../pipeline/3-sentence/split-sentences.ts';
import type { Engine } from '../../pipeline/4-attribution/engine.ts';
import { extract } from '../../pipeline/4-attribution/find-attributions.ts';
import type { CorpusArticle, CorpusAttribution } from './corpus-document.ts';
import { makePlainArticle } from './make-plain-article.ts';
import { toCorpusAttribution } from './to-corpus-attribution.ts';

const EMPTY: Registry = { actors: [], outlets: [], topics: [] };

/** Runs stages 3 and 4 on a text as it is. */
export const predict = ({ text }: Pick<CorpusArticle, 'text'>, engine: Engine): CorpusAttribution[] => {
  const article = makePlainArticle(text);
  return extract(article, splitSentences(article), EMPTY, { engine }).annotated.map(toCorpusAttribution);
};
