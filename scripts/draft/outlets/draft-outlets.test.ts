import { describe, expect, test } from 'vitest';
import { articleId, outletId } from '../../../src/schema/index.ts';
import { makePlainArticle } from '../../evaluate/corpus/make-plain-article.ts';
import type { Article } from '../../pipeline/2-article/article.ts';
import { outletIdOfHost } from '../../pipeline/2-article/metadata/find-metadata.ts';
import { draftOutlets } from './draft-outlets.ts';

/** An article at an address, as it is made where no outlets are listed. */
const articleAt = (url: string, site?: Article['site'], outlet?: string): Article => {
  const plain = makePlainArticle('Nothing.');
  const own = outlet === undefined ? outletIdOfHost(url) : outletId.parse(outlet);
  return {
    ...plain,
    id: articleId.parse(`a-${url.length}`),
    meta: { ...plain.meta, url, ...(own ? { outlet: own } : {}) },
    ...(site ? { site } : {}),
  };
};

const drafted = (...articles: readonly Article[]) => draftOutlets(articles).drafted.map(({ outlet }) => outlet);

describe('name, country and kind', () => {
  test.each<[string, Article, Record<string, string>]>([
    [
      'the page names its site',
      articleAt('https://www.orlaherald.example/a', { names: ['Orla Herald'] }),
      { name: 'Orla Herald', kind: 'newspaper' },
    ],
    [
      'what follows a dash is left out',
      articleAt('https://orlaherald.example/a', { names: ['Orla Herald | News and weather'] }),
      { name: 'Orla Herald' },
    ],
    [
      'a name that fits the host before another',
      articleAt('https://orlaherald.example/a', { names: ['Hosted', 'Orla Herald'] }),
      { name: 'Orla Herald' },
    ],
    [
      'the end of the page’s title, where it fits',
      articleAt('https://orlaherald.example/a', { names: [], titleEnd: 'The Orla Herald' }),
      { name: 'The Orla Herald' },
    ],
    [
      'and not where it does not',
      articleAt('https://orlaherald.example/a', { names: [], titleEnd: 'live' }),
      { name: 'orlaherald.example' },
    ],
    ['nothing names it', articleAt('https://news.orla.co.uk/a'), { name: 'news.orla.co.uk', country: 'GB', kind: 'news-site' }],
    [
      'the article’s own id names it',
      articleAt('https://x.example/a', undefined, 'daily-gull'),
      { id: 'daily-gull', name: 'Daily Gull', kind: 'newspaper' },
    ],
    ['a short id is an abbreviation', articleAt('https://x.example/a', undefined, 'ogn'), { name: 'OGN' }],
    ['the domain before the language', articleAt('https://orla.ie/a', { names: [], region: 'GB' }), { country: 'IE' }],
    ['the language where the domain says nothing', articleAt('https://orla.com/a', { names: [], region: 'AU' }), { country: 'AU' }],
    ['a ministry', articleAt('https://health.gov.au/a'), { kind: 'government' }],
    ['a broadcaster', articleAt('https://orla.com/a', { names: ['Orla Radio'] }), { kind: 'broadcaster' }],
  ])('%s', (_, article, expected) => {
    expect(drafted(article)[0]).toMatchObject({ ...expected, checked: 'no', ownership: 'Not known.' });
  });
});

test('one outlet for each host, under an id that does not hang on the others', () => {
  const both = drafted(articleAt('https://orla.com/a'), articleAt('https://www.orla.com/bb'), articleAt('https://orla.org/ccc'));
  expect(both.map(({ id }) => id)).toEqual(['orla-com', 'orla-org']);
  expect(drafted(articleAt('https://orla.org/ccc')).map(({ id }) => id)).toEqual(['orla-org']);
});

test('an id that one article gives is that of all articles of its host', () => {
  const { articles, drafted: outlets } = draftOutlets([
    articleAt('https://orla.com/a'),
    articleAt('https://orla.com/bb', undefined, 'orla-post'),
  ]);
  expect(articles.map(({ meta }) => meta.outlet)).toEqual(['orla-post', 'orla-post']);
  expect(outlets).toHaveLength(1);
});
