import { expect, test } from 'vitest';
import { buildCorpus } from '../corpus/corpus.ts';
import { sampleCorpus as bridgeCorpus } from '../corpus/sample.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { actorsPage } from './actors-page.ts';
import { outletsPage } from './outlets-page.ts';
import { topicsPage } from './topics-page.ts';

const bridge = recordOf(bridgeCorpus());
const nothing = recordOf(buildCorpus({ articles: [], topics: [], actors: [], outlets: [] }));

test('actors stand under their kind, each with its claims', () => {
  expect(
    actorsPage(bridge).groups.map(({ title, actors }) => [title, ...actors.map(({ actor, claims }) => `${actor.name}: ${claims}`)]),
  ).toEqual([
    ['People', 'Ada North: 2 claims'],
    ['Groups', 'The Town: no claim of its own'],
  ]);
});

test('outlets with what is in the record of each', () => {
  expect(
    outletsPage(bridge).outlets.map(({ outlet, kind, country, articles, claims, cited }) => [
      outlet.id,
      kind,
      country,
      articles,
      claims,
      cited,
    ]),
  ).toEqual([
    ['river-wire', 'News agency', 'not known', 0, 0, 1],
    ['town-paper', 'Newspaper', 'not known', 2, 3, 0],
  ]);
});

test('topics with their positions', () => {
  expect(topicsPage(bridge).topics.map(({ topic, counts }) => [topic.id, counts])).toEqual([['bridge', '3 claims in 2 articles']]);
});

test.each([
  ['actors', actorsPage(nothing).groups],
  ['outlets', outletsPage(nothing).outlets],
  ['topics', topicsPage(nothing).topics],
])('a record without %s has an empty list of them', (_, entries) => expect(entries).toEqual([]));

test.each([
  ['Actors', actorsPage(bridge).head, '/record/actors/'],
  ['Outlets', outletsPage(bridge).head, '/record/outlets/'],
  ['Topics', topicsPage(bridge).head, '/record/topics/'],
])('%s: the head', (title, head, path) => {
  expect(head).toMatchObject({ title, trail: [], jsonLd: { '@type': 'CollectionPage', '@id': `https://example.org${path}` } });
});
