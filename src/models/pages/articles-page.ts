import type { Article } from '../../schema/index.ts';
import { type ArticleRow, toArticleRow } from '../corpus/article-row.ts';
import type { PublicRecord } from '../record/record.ts';
import { listHead, type PageHead } from '../site/page-head.ts';
import type { PageOf } from '../site/split-into-pages.ts';

/** A page of the list of all articles. */
export interface ArticlesPage {
  head: PageHead;
  /** Which articles of the list these are; empty where it has one page. */
  range: string;
  articles: readonly ArticleRow[];
}

/** The articles of one page, the newest first. */
export const articlesPage = (record: PublicRecord, { number, last, first, entries }: PageOf<Article>): ArticlesPage => {
  const { corpus, urls } = record;
  return {
    head: listHead(record, {
      address: urls.articlesPage(number),
      title: number === 1 ? 'Articles' : `Articles, page ${number} of ${last}`,
      description: 'Every article in the record, the newest first, with the claims found in it.',
      trail: number === 1 ? [] : [{ name: 'Articles', href: urls.articles }],
    }),
    range: last === 1 ? '' : `Here are articles ${first + 1} to ${first + entries.length} of ${corpus.articles.length}.`,
    articles: entries.map((article) => toArticleRow(corpus, article)),
  };
};
