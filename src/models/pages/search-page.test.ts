import { expect, test } from 'vitest';
import { buildCorpus } from '../corpus/corpus.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { searchPage } from './search-page.ts';

const facetsOf = ({ facets }: ReturnType<typeof searchPage>): Record<string, string[]> =>
  Object.fromEntries(facets.map(({ name, values }) => [name, values.map(({ label, claims }) => `${label} ${claims}`)]));

test('the search offers what the claims have, and lists to browse', () => {
  const page = searchPage(recordOf(sampleCorpus()));
  expect(facetsOf(page)).toMatchObject({
    actor: ['Ada North 2', 'Not identified 1'],
    outlet: ['Town Paper 3'],
    year: ['2026 2', 'Date not known 1'],
  });
  expect(page.topics.map(({ id }) => id)).toEqual(['bridge']);
  expect(page.lists).toEqual([
    { name: 'actors', href: '/record/actors/', count: 2 },
    { name: 'outlets', href: '/record/outlets/', count: 2 },
    { name: 'articles', href: '/record/articles/', count: 2 },
    { name: 'claims', href: '/record/claims/', count: 3 },
  ]);
});

test('an empty record has nothing to filter by', () => {
  const page = searchPage(recordOf(buildCorpus({ articles: [], topics: [], actors: [], outlets: [] })));
  expect(page.facets.flatMap(({ values }) => values)).toEqual([]);
  expect(page.lists.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
});
