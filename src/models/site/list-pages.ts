import type { Article } from '../../schema/index.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { type PageOf, splitIntoPages } from './split-into-pages.ts';

/** Rows of one page: a search within the page still finds much, and it opens at once on a slow line. */
const rows = 200;

/** The pages of the list of all claims. */
export const claimPages = (claims: readonly PlacedClaim[]): PageOf<PlacedClaim>[] => splitIntoPages(claims, rows);

/** The pages of the list of all articles. */
export const articlePages = (articles: readonly Article[]): PageOf<Article>[] => splitIntoPages(articles, rows);
