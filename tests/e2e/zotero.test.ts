import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { contentCorpus } from '../../src/models/corpus/content-corpus.fixture.ts';
import { readCoins, readEmbedded } from './read-as-zotero.ts';
import { readPages } from './read-pages.ts';

const site = inject('site');
const pages = readPages(path.resolve(site.dist));
const pageOf = (file: string): Document => {
  const page = pages.get(`${file}/index.html`);
  if (!page) throw new Error(`no page ${file}`);
  return page;
};
const corpus = contentCorpus();
const digits = (date: string): string => date.replaceAll(/\D/gu, '');

test.each(
  corpus.claims.map(({ claim, article }) => ({
    id: claim.id,
    date: claim.said.date,
    isDigest: article.rights === 'digest',
    form: claim.form,
  })),
)('claim $id is one web page, by its author, of its date or of none', ({ id, date, isDigest, form }) => {
  const page = pageOf(`claims/${id}`);
  const items = readCoins(page);
  const [item] = items;
  if (!item) throw new Error('nothing to save');
  const embedded = readEmbedded(page);
  expect(items).toHaveLength(1);
  for (const one of [item, embedded]) {
    expect(one.itemType).toBe('webpage');
    expect(one.url).toMatch(new RegExp(`/claims/${id}/$`, 'u'));
    if (date === '') expect(one.date).toBe('');
  }
  expect(embedded.authors).toEqual(item.authors);
  expect(embedded.title).toBe(item.title);
  expect(digits(embedded.date)).toBe(digits(item.date));
  // Quoted words are their speaker's, a paraphrase is ours.
  if (form === 'direct') expect(item.authors).not.toContain('On Record');
  else if (isDigest) expect(item.authors).toEqual(['On Record']);
});

test.each(corpus.articles.map(({ id, url, published, title }) => ({ id, url, published, title })))(
  'article $id offers the original and our page',
  ({ id, url, published }) => {
    const [original, ours, ...more] = readCoins(pageOf(`articles/${id}`));
    expect(more).toEqual([]);
    expect(original).toMatchObject({ itemType: 'newspaperArticle', url, date: published.slice(0, 10) });
    expect(original?.authors).not.toContain('On Record');
    expect(ours).toMatchObject({ itemType: 'webpage', authors: ['On Record'] });
  },
);

test.each([...corpus.topics.map(({ id }) => `topics/${id}`), ...corpus.actors.map(({ id }) => `actors/${id}`)])(
  '%s is one web page of this record',
  (file) => {
    const items = readCoins(pageOf(file));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ itemType: 'webpage', authors: ['On Record'] });
    expect(readEmbedded(pageOf(file)).authors).toEqual(['On Record']);
  },
);
