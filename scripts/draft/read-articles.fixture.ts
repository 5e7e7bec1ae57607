import { articleId } from '../../src/schema/index.ts';
import { makePlainArticle } from '../evaluate/corpus/make-plain-article.ts';
import { splitSentences } from '../pipeline/3-sentence/split-sentences.ts';
import { findAttributions } from '../pipeline/4-attribution/find-attributions.ts';
import type { ReadArticle } from './actors/read-article.ts';

/** Articles of plain text, read by the rules alone; each may have its day. */
export const readTexts = (...texts: readonly (string | { text: string; published: string })[]): readonly ReadArticle[] =>
  texts.map((one, at) => {
    const { text, published } = typeof one === 'string' ? { text: one, published: '' } : one;
    const plain = makePlainArticle(text);
    const article = { ...plain, id: articleId.parse(`article-${at + 1}`), meta: { ...plain.meta, published } };
    const sentences = splitSentences(article);
    return {
      article,
      sentences,
      attributions: findAttributions(article, sentences, { actors: [], outlets: [], topics: [] }, { engine: 'rules' }),
    };
  });
