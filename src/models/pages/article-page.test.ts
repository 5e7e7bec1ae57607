import { expect, test } from 'vitest';
import type { Article } from '../../schema/index.ts';
import { buildCorpus } from '../corpus/corpus.ts';
import { sampleArticle, sampleCorpus } from '../corpus/sample.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { type ArticlePage, articlePage } from './article-page.ts';

const pageOf = (change: Partial<Article> = {}): ArticlePage =>
  articlePage(recordOf(buildCorpus({ ...sampleCorpus(), articles: [{ ...sampleArticle, ...change }] })), sampleArticle.id);

test('an article shows what it is and its claims in the order of the text', () => {
  const page = pageOf();
  expect(page).toMatchObject({
    head: {
      title: 'The bridge',
      description: '2 claims in “The bridge” (Town Paper): who said what, with date, words and a link to the original.',
      jsonLd: { '@id': 'https://example.org/record/articles/first/', isBasedOn: { '@type': 'NewsArticle' } },
    },
    citeHead: { citeAs: 'https://example.org/record/articles/first/' },
  });
  expect(page.claims.map(({ claim }) => claim.id)).toEqual(['aaaaaaaaaa', 'cccccccccc']);
  expect(page.coins).toHaveLength(2);
  expect(page.citations.map(({ heading }) => heading)).toEqual(['The original article', 'This page']);
});

test.each([
  ['excerpt', null],
  ['digest', 'Summary'],
  ['full', 'Text'],
] as const)('of an article under %s the body is %s', (rights, body) => {
  expect(pageOf({ rights }).body).toBe(body);
});

test.each<[string, Partial<Article>, Partial<ArticlePage['bibliography']>]>([
  ['what is not known is said', {}, { byline: 'none', accessed: 'not noted', outletWords: 'Newspaper. Its readers.' }],
  [
    'what is known is written out',
    { byline: 'Cy Quill', accessed: '2026-02-06', language: 'uk' },
    { byline: 'Cy Quill', accessed: '6 February 2026', language: 'Ukrainian', published: '4 February 2026' },
  ],
])('%s', (_, change, expected) => {
  expect(pageOf(change).bibliography).toMatchObject(expected);
});

test('an article without a claim has none to list or to find', () => {
  expect(pageOf({ claims: [] })).toMatchObject({ claims: [] });
});
