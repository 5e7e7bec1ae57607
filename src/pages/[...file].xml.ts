import { serveFiles } from '../data/serve-files.ts';
import { urls } from '../data/urls.ts';
import { articlePages, claimPages } from '../models/site/list-pages.ts';
import { makeSiteMapFiles, mapEntries, mapLists } from '../models/site/site-map.ts';

/** Pages without a parameter, as this folder has them; the page for unknown addresses is none to be found. */
const lists = Object.keys(import.meta.glob('./**/*.astro'))
  .map((file) =>
    file
      .replace(/^\.\//, '')
      .replace(/\.astro$/, '')
      .replace(/(^|\/)index$/, ''),
  )
  .filter((name) => !name.includes('[') && name !== '404')
  .map((name) => (name === '' ? urls.home : `${urls.home}${name}/`))
  .sort();

/** The sitemap. */
export const { getStaticPaths, GET } = serveFiles((record) => {
  const { articles, claims } = record.corpus;
  const pages = [
    ...claimPages(claims).map(({ number }) => urls.claimsPage(number)),
    ...articlePages(articles).map(({ number }) => urls.articlesPage(number)),
  ];
  return makeSiteMapFiles(record, [...mapLists(record, [...lists, ...pages]), ...mapEntries(record, record.ledger)]);
});
