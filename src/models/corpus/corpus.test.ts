import { expect, test } from 'vitest';
import type { Actor, Outlet } from '../../schema/index.ts';
import { toArticleRow } from './article-row.ts';
import { compareText } from './compare-text.ts';
import { buildCorpus } from './corpus.ts';
import { at, lookUp } from './look-up.ts';
import { parseProse } from './parse-prose.ts';
import { sampleArticle, sampleClaim, sampleCorpus } from './sample.fixture.ts';

const corpus = sampleCorpus();
const parts = { articles: corpus.articles, topics: corpus.topics, actors: corpus.actors, outlets: corpus.outlets };

test('claims run from new to old by date said; what has none stands by the day of its article', () => {
  // The article of the one without a date is of 4 February.
  expect(corpus.claims.map(({ claim }) => claim.said.date)).toEqual(['2026-03-01', '', '2026-02-03']);
});

test('claims of one date stay in the order of articles, then of the text', () => {
  const claims = ['aaaaaaaaac', 'aaaaaaaaab'].map((id) => ({
    ...sampleClaim,
    id: sampleClaim.id,
    source: { ...sampleClaim.source, exact: id },
  }));
  const built = buildCorpus({ ...parts, articles: [{ ...sampleArticle, claims }] });
  expect(built.claims.map(({ claim }) => claim.source.exact)).toEqual(['aaaaaaaaac', 'aaaaaaaaab']);
});

test('the order in which files are read changes nothing', () => {
  const { articles, topics, actors, outlets } = parts;
  const turned = {
    articles: articles.toReversed(),
    topics: topics.toReversed(),
    actors: actors.toReversed(),
    outlets: outlets.toReversed(),
  };
  expect(buildCorpus(turned)).toEqual(buildCorpus(parts));
});

test.each<[string, (built: typeof corpus) => unknown, unknown]>([
  ['articles by publication', ({ articles }) => articles.map(({ id }) => id), ['second', 'first']],
  ['actors by name', ({ actors }) => actors.map(({ name }) => name), ['Ada North', 'The Town']],
  ['outlets by name', ({ outlets }) => outlets.map(({ name }) => name), ['River Wire', 'Town Paper']],
  ['the claims of an actor', ({ claimsByActor, actors: [ada] }) => ada && claimsByActor.get(ada.id)?.length, 2],
  ['an actor that says nothing', ({ claimsByActor, actors: [, town] }) => town && claimsByActor.get(town.id), []],
  ['the claims of a topic', ({ claimsByTopic, topics: [bridge] }) => bridge && claimsByTopic.get(bridge.id)?.length, 3],
  [
    'the claims on a position',
    ({ claimsByPosition }) => [...claimsByPosition].map(([id, claims]) => [id, claims.length]),
    [['build-bridge', 2]],
  ],
  ['the claims of an outlet', ({ claimsByOutlet, outlets }) => outlets.map(({ id }) => claimsByOutlet.get(id)?.length), [0, 3]],
  ['the claims that cite an outlet', ({ claimsByVia, outlets }) => outlets.map(({ id }) => claimsByVia.get(id)?.length), [1, 0]],
  ['the articles of an outlet', ({ articlesByOutlet, outlets }) => outlets.map(({ id }) => articlesByOutlet.get(id)?.length), [0, 2]],
  [
    'who speaks for whom',
    ({ speakersFor, actors }) => actors.map(({ id }) => speakersFor.get(id)?.map(({ name }) => name)),
    [[], ['Ada North']],
  ],
  ['a position with its topic', ({ positionById }) => [...positionById.values()].map(({ topic }) => topic.id), ['bridge']],
  ['the day of publication', ({ published }) => published, ''],
])('%s', (_, read, expected) => expect(read(corpus)).toEqual(expected));

test('a claim that names an actor twice stands once with it', () => {
  const [speaker] = sampleClaim.actors;
  if (!speaker) throw new Error('the sample has no speaker');
  const built = buildCorpus({ ...parts, articles: [{ ...sampleArticle, claims: [{ ...sampleClaim, actors: [speaker, speaker] }] }] });
  expect(built.claimsByActor.get(speaker.actor)).toHaveLength(1);
});

test('an empty dossier is a dossier', () => {
  const empty = buildCorpus({ articles: [], topics: [], actors: [], outlets: [], published: '2026-03-01' });
  expect([empty.claims, empty.articles, empty.claimById.size, empty.published]).toEqual([[], [], 0, '2026-03-01']);
});

test.each<[string[]]>([[['A', 'B', 'a', 'b']], [['10', '9']], [['Zoe', 'zoe', 'Ångström', 'Ä', '😀']], [['', 'a']]])(
  '%j is in the order of code units, whatever the machine’s language',
  (words) => {
    const sorted = words.toReversed().sort(compareText);
    expect(sorted).toEqual(words.toSorted());
    expect(compareText('a', 'a')).toBe(0);
  },
);

test('what is not there is a fault of the program, and says which', () => {
  const actors: ReadonlyMap<string, Actor> = new Map(corpus.actors.map((actor) => [actor.id, actor]));
  const outlets: ReadonlyMap<string, Outlet> = new Map();
  expect(lookUp(actors, 'town', 'actor').name).toBe('The Town');
  expect(() => lookUp(actors, 'nobody', 'actor')).toThrow('unknown actor: nobody');
  expect(() => lookUp(outlets, 'paper', 'outlet')).toThrow('unknown outlet: paper');
  expect(at(['a', 'b'], 1)).toBe('b');
  expect(at([0], 0)).toBe(0);
  expect(() => at(['a', 'b'], 2)).toThrow('no entry 2 of 2');
  expect(() => at([], 0)).toThrow('no entry 0 of 0');
});

test.each<[object, object]>([
  [{}, { published: '4 February 2026', claims: '2 claims', rights: 'quotations only' }],
  [
    { published: '', claims: [] },
    { published: 'date of publication not known', claims: '0 claims' },
  ],
  [
    { published: '2026-02', claims: [sampleClaim], rights: 'full' },
    { published: 'February 2026', claims: '1 claim', rights: 'full text' },
  ],
  [{ rights: 'digest' }, { rights: 'summary written by this project' }],
])('the row of an article with %j', (change, expected) => {
  expect(toArticleRow(corpus, { ...sampleArticle, ...change })).toMatchObject({ outlet: { name: 'Town Paper' }, ...expected });
});

test('an article of an unknown outlet has no row', () => {
  expect(() => toArticleRow({ ...corpus, outletById: new Map() }, sampleArticle)).toThrow('unknown outlet: town-paper');
});

test.each([
  ['words', ['paragraph']],
  ['# Head\n\n- item', ['heading', 'list']],
  ['| a |\n| - |\n| b |', ['table']],
  ['<Mark>words</Mark>', ['paragraph']],
  ['', []],
])('the body %j', (body, types) => expect(parseProse(body).children.map(({ type }) => type)).toEqual(types));

test.each(['<script>', 'a { b', '</p>'])('%j is no MDX', (body) => expect(() => parseProse(body)).toThrow());
