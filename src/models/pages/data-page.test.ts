import { expect, test } from 'vitest';
import { buildCorpus } from '../corpus/corpus.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { tableNames } from '../exports/data/records.ts';
import { recordOf } from '../record/record.fixture.ts';
import { dataPage } from './data-page.ts';

const page = dataPage(recordOf(sampleCorpus()));

test('the whole record is offered table by table, with the state that it is in', () => {
  expect(page.head).toMatchObject({ title: 'Data', jsonLd: { mainEntity: { '@type': 'Dataset' } } });
  expect(page.stateOf).toBe('2 March 2026');
  expect(page.whole.find(({ name }) => name === 'Claims')).toMatchObject({
    count: 3,
    downloads: [{ format: 'JSON' }, { format: 'NDJSON' }, { format: 'CSV' }],
  });
});

test('each topic, and each actor with a claim, has the two files most asked for', () => {
  expect(page.groups.map(({ name, parts }) => [name, ...parts.map((part) => part.name)])).toEqual([
    ['topic', 'The bridge'],
    ['actor', 'Ada North'],
  ]);
  expect(page.groups[1]?.parts[0]).toMatchObject({
    href: '/record/actors/ada-north/#data',
    title: 'On Record: Ada North',
    claims: 2,
    downloads: [
      { path: 'actors/ada-north/claims.csv', format: 'CSV' },
      { path: 'actors/ada-north/on-record.sqlite', format: 'SQLite' },
    ],
  });
});

test('every table has its schema and its words', () => {
  expect(page.schemas.map(({ path }) => path)).toEqual(tableNames.map((name) => `schemas/${name}.schema.json`));
  expect(page.dictionary.map(({ table }) => table)).toEqual([...tableNames]);
});

test('an empty dossier has no state, and no part', () => {
  const empty = dataPage(recordOf(buildCorpus({ articles: [], topics: [], actors: [], outlets: [] })));
  expect(empty.stateOf).toBe('');
  expect(empty.groups.flatMap(({ parts }) => parts)).toEqual([]);
});
