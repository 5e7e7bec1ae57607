import { articleId } from '../../src/schema/index.ts';
import { makePlainArticle } from '../evaluate/corpus/make-plain-article.ts';
import { splitSentences } from '../pipeline/3-sentence/split-sentences.ts';
import { findAttributions } from '../pipeline/4-attribution/find-attributions.ts';
import type { ReadArticle } from './actors/read-article.ts';

/** An article's text, of no day or of a day. */
export type GivenText = string | { text: string; published: string };

/** Articles of plain text, read by the rules alone; each may have its day. */
export const readTexts = (...texts: readonly GivenText[]): readonly ReadArticle[] =>
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
