import type { Article } from '../../pipeline/2-article/article.ts';
import type { Sentence } from '../../pipeline/3-sentence/sentence.ts';
import type { Attribution } from '../../pipeline/4-attribution/attribution.ts';

/** An article as far as it is read without a registry: its sentences, and who is said to speak in it. */
export interface ReadArticle {
  article: Article;
  sentences: readonly Sentence[];
  attributions: readonly Attribution[];
}
