import type { Article, Outlet } from '../../schema/index.ts';
import { dateInWords } from '../dates/date-words.ts';
import type { Corpus } from './corpus.ts';
import { lookUp } from './look-up.ts';
import { countOf } from './name-list.ts';
import { rightsWords } from './registry-words.ts';

/** An article in a list. */
export interface ArticleRow {
  article: Article;
  outlet: Outlet;
  published: string;
  /** "8 claims". */
  claims: string;
  /** What is shown of it. */
  rights: string;
}

/** What identifies an article, and how many claims it carries. */
export const toArticleRow = (corpus: Corpus, article: Article): ArticleRow => ({
  article,
  outlet: lookUp(corpus.outletById, article.outlet, 'outlet'),
  published: article.published === '' ? 'date of publication not known' : dateInWords(article.published),
  claims: countOf(article.claims.length, 'claim'),
  rights: rightsWords[article.rights].label,
});
