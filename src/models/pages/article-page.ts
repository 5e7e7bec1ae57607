import type { Article, ArticleId, Outlet } from '../../schema/index.ts';
import { type CitedThing, citeArticlePage } from '../cite/citables.ts';
import { type CiteHead, makeCiteHead } from '../cite/head-data.ts';
import { makeCoins } from '../cite/make-coins.ts';
import { articleItem, articlePageItem } from '../cite/make-items.ts';
import { type ShownClaim, showClaim } from '../claims/shown-claim.ts';
import { lookUp } from '../corpus/look-up.ts';
import { countOf } from '../corpus/name-list.ts';
import { countryName, languageName, outletKindWords, rightsWords } from '../corpus/registry-words.ts';
import { isSuppliedTitle, titleInText } from '../corpus/title-in-text.ts';
import { dateInWords } from '../dates/date-words.ts';
import type { PublicRecord } from '../record/record.ts';
import type { PageHead } from '../site/page-head.ts';
import { makePageLinks } from '../site/page-links.ts';
import { articleNode, pageNode } from '../site/structured-data.ts';

/** What an article is, in words. */
export interface Bibliography {
  article: Article;
  outlet: Outlet;
  /** Kind, country and owner of the outlet. */
  outletWords: string;
  byline: string;
  /** Says of a title that stands in for a headline that it does; empty for a headline. */
  titleNote: string;
  published: string;
  accessed: string;
  language: string;
  /** What is shown of the article, and why no more. */
  rights: { label: string; explained: string };
}

/** All that the page of one article shows besides the article's own body. */
export interface ArticlePage {
  head: PageHead;
  citeHead: CiteHead;
  bibliography: Bibliography;
  /** Names the body; null where the article's rights allow none to be shown. */
  body: 'Summary' | 'Text' | null;
  /** In the order of the article. The note on a claim in the body has its place here, from 1, as number. */
  claims: readonly ShownClaim[];
  citations: readonly CitedThing[];
  coins: readonly string[];
}

const bibliographyOf = (article: Article, outlet: Outlet): Bibliography => {
  const country = countryName(outlet.country);
  return {
    article,
    outlet,
    outletWords: `${outletKindWords[outlet.kind]}${country ? `, ${country}` : ''}. ${outlet.ownership}`,
    byline: article.byline === '' ? 'none' : article.byline,
    titleNote: isSuppliedTitle(article.title)
      ? 'A description in place of a headline, from the words of the address: the text as collected has none.'
      : '',
    published: dateInWords(article.published),
    accessed: article.accessed === '' ? 'not noted' : dateInWords(article.accessed),
    language: languageName(article.language),
    rights: rightsWords[article.rights],
  };
};

/** One article: what it is, what is shown of it, and its claims. */
export const articlePage = (record: PublicRecord, id: ArticleId): ArticlePage => {
  const { corpus, urls } = record;
  const article = lookUp(corpus.articleById, id, 'article');
  const outlet = lookUp(corpus.outletById, article.outlet, 'outlet');
  const claims = article.claims.map((claim) => ({ claim, article }));
  const address = urls.article(id);
  const description = `${countOf(claims.length, 'claim')} in ${titleInText(article.title)} (${outlet.name}): who said what, with date, words and a link to the original.`;
  return {
    head: {
      title: article.title,
      description,
      trail: [{ name: 'Articles', href: urls.articles }],
      ogType: 'article',
      jsonLd: {
        ...pageNode(record, { address, modified: record.dayByAddress().get(address) ?? '', name: article.title }),
        isBasedOn: articleNode(record, article),
      },
    },
    citeHead: makeCiteHead(articlePageItem(record, article), makePageLinks(urls).article(id), description),
    bibliography: bibliographyOf(article, outlet),
    body: article.rights === 'excerpt' ? null : article.rights === 'digest' ? 'Summary' : 'Text',
    claims: claims.map((placed) => showClaim(record, placed)),
    citations: citeArticlePage(record, article),
    coins: makeCoins([articleItem(record, article), articlePageItem(record, article)]),
  };
};
