import { expect, test } from 'vitest';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { articlesPage } from '../pages/articles-page.ts';
import { claimsPage } from '../pages/claims-page.ts';
import { recordOf } from '../record/record.fixture.ts';
import { splitIntoPages } from './split-into-pages.ts';

const record = recordOf(sampleCorpus());
const { claims, articles } = record.corpus;

test('a list on one page needs no number', () => {
  const [part] = splitIntoPages(claims, 3).map((one) => claimsPage(record, one));
  expect(part).toMatchObject({ head: { title: 'Claims', trail: [] }, title: '3 claims', range: '' });
  expect(part?.claims.map(({ claim }) => claim.id)).toEqual(['bbbbbbbbbb', 'cccccccccc', 'aaaaaaaaaa']);
  expect(part?.coins).toHaveLength(3);
});

test('a later page says where in the list it stands', () => {
  const [, second] = splitIntoPages(claims, 2).map((one) => claimsPage(record, one));
  expect(second).toMatchObject({
    head: {
      title: 'Claims, page 2 of 2',
      trail: [{ name: 'Claims', href: '/record/claims/' }],
      jsonLd: { '@id': 'https://example.org/record/claims/page/2/' },
    },
    title: '3 claims',
    range: 'Here are claims 3 to 3.',
    claims: [{ claim: { id: 'aaaaaaaaaa' } }],
  });
  expect(second?.coins).toHaveLength(1);
});

test('articles have their outlet, day, number of claims and rights', () => {
  const [first, second] = splitIntoPages(articles, 1).map((one) => articlesPage(record, one));
  expect(first).toMatchObject({
    head: { title: 'Articles', trail: [] },
    range: 'Here are articles 1 to 1 of 2.',
    articles: [
      {
        article: { id: 'second' },
        outlet: { name: 'Town Paper' },
        published: '2 March 2026',
        claims: '1 claim',
        rights: 'quotations only',
      },
    ],
  });
  expect(second?.articles.map(({ article }) => article.id)).toEqual(['first']);
});

test('an empty list is one empty page', () => {
  const [claimless] = splitIntoPages([], 2).map((one) => claimsPage(record, one));
  const [articleless] = splitIntoPages([], 2).map((one) => articlesPage(record, one));
  expect(claimless).toMatchObject({ range: '', claims: [], coins: [] });
  expect(articleless).toMatchObject({ head: { title: 'Articles' }, range: '', articles: [] });
});
