import { describe, expect, test } from 'vitest';
import { topic as topicSchema } from '../../../src/schema/index.ts';
import type { ReadArticle } from '../actors/read-article.ts';
import { readTexts } from '../read-articles.fixture.ts';
import { draftTopics } from './draft-topics.ts';

const topicsIn = (texts: readonly string[], titles: readonly string[] = []) => {
  const articles = readTexts(...texts).map((one: ReadArticle, at) => ({
    ...one,
    article: { ...one.article, meta: { ...one.article.meta, title: titles[at] ?? 'News' } },
    claims: [],
  }));
  return draftTopics(articles, { actors: [], outlets: [] }).map(({ topic }) => topic);
};

const toll = [
  'Ada Roe said that the council would introduce a bridge toll. Per Dahl said that the bridge toll must be introduced at once.',
  'Mia Vane said that the bridge toll was unfair. Olav Brekke said that he would refuse to introduce the bridge toll.',
];

test('a question is what several speak of, with the verb that recurs', () => {
  const [topic, ...others] = topicsIn(toll);
  expect(others).toEqual([]);
  expect(topic).toMatchObject({
    id: 'bridge-toll',
    title: 'Bridge toll',
    question: 'Should the bridge toll be introduced?',
    positions: [
      {
        text: 'The bridge toll is introduced',
        matter: 'the bridge toll',
        direction: 'for',
        keywords: [['bridge toll']],
      },
    ],
  });
  expect(topicSchema.safeParse(topic).success).toBe(true);
});

test('to make an end of the matter is against it', () => {
  const texts = toll.map((text) => text.replaceAll('introduced', 'scrapped').replaceAll('introduce', 'scrap'));
  expect(topicsIn(texts)[0]?.positions[0]).toMatchObject({ text: 'The bridge toll is scrapped', direction: 'against' });
});

test('where no verb recurs, the matter goes ahead', () => {
  const texts = [
    'Ada Roe said that tram fares were fair. Per Dahl said that tram fares hurt the poor.',
    'Mia Vane said that tram fares were a scandal.',
  ];
  expect(topicsIn(texts)[0]).toMatchObject({
    id: 'tram-fares',
    question: 'Should tram fares go ahead?',
    keywords: ['tram fares', 'tram fare'],
  });
});

describe('no topic', () => {
  test.each<[string, readonly string[]]>([
    [
      'one speaker alone',
      [
        'Ada Roe said that the bridge toll was fair. Ada Roe said that the bridge toll was late. Ada Roe said that the bridge toll was low.',
      ],
    ],
    ['twice only', ['Ada Roe said that the bridge toll was fair. Per Dahl said that the bridge toll was low.']],
    [
      'one article whose headline is of something else',
      ['Ada Roe said that the seawall was old. Per Dahl said that the seawall was low. Mia Vane said that the seawall was dear.'],
    ],
    [
      'words that say nothing of a matter',
      [
        'Ada Roe said that the time had come. Per Dahl said that the time was late.',
        'Mia Vane said that it was time. Olav Brekke said that time flies.',
      ],
    ],
  ])('%s', (_, texts) => {
    expect(topicsIn(texts)).toEqual([]);
  });
});

test('one article is enough where its headline speaks of it and people take sides', () => {
  const text = 'Ada Roe said that the seawall must be built. Per Dahl opposed the seawall. Mia Vane said that the seawall would be ugly.';
  expect(topicsIn([text], ['A town argues over its seawall']).map(({ id }) => id)).toEqual(['seawall']);
});

test('what is said without a side is no question, however often it is said', () => {
  const text =
    'Ada Roe said that the seawall was long. Per Dahl said that the seawall was grey. Mia Vane said that the seawall stood there.';
  expect(topicsIn([text, text.replaceAll('Ada', 'Ida')], ['A town and its seawall', 'The seawall'])).toEqual([]);
});

describe('articles of two disputes', () => {
  const texts = [
    'Ada Roe said that the council must scrap the bridge toll. Per Dahl defended the bridge toll. Mia Vane called for a referendum on the bridge toll.',
    'Per Dahl said that the bridge toll would stay. Olav Brekke opposed the bridge toll. The drivers demanded a referendum.',
    'Ilse Brandt said that the otter farm must be closed. Rui Costa defended the otter farm and its otters.',
    'Rui Costa said that the otter farm should be kept. Nils Aho called for the closure of the otter farm.',
  ];
  const topics = topicsIn(texts, ['Row over bridge toll', 'Bridge toll divides town', 'Otter farm', 'Otter farm to close']);

  test('give a question each', () => {
    expect(topics.map(({ id }) => id)).toEqual(['bridge-toll', 'otter-farm']);
  });

  test('beside the main position stands what else is wanted in the same articles', () => {
    expect(topics[0]?.positions.map(({ text }) => text)).toEqual(['The bridge toll is scrapped', 'The referendum is held']);
  });

  test('a noun for an act tells the verb', () => {
    expect(topics[1]?.positions[0]).toMatchObject({ text: 'The otter farm is closed', direction: 'against' });
  });
});
