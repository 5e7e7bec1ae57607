import { expect, test } from 'vitest';
import { sampleCorpus } from '../../src/models/corpus/sample-corpus.fixture.ts';
import type { Topic } from '../../src/schema/index.ts';
import { reportTopic } from './topic-report.ts';
import { listUnresolved } from './unresolved-speakers.ts';

const corpus = sampleCorpus({
  gazette: [
    {
      id: 'a',
      actors: ['lavrov'],
      quote: 'no troops in the harbours',
      takes: [
        ['troops-now', 'oppose'],
        ['talk', 'support'],
      ],
    },
    { id: 'b', source: 'Ms Lavrova', quote: 'troops on ships' },
    { id: 'c', source: 'A clerk', quote: 'nothing of the kind' },
    { id: 'd', source: 'A clerk', quote: 'troops again' },
    { id: 'e', source: 'Sergei Lavrow', quote: 'a troop of clowns' },
    { id: 'f', actors: ['lavrov'], quote: 'troops once more' },
  ],
  herald: [],
});
const [named] = corpus.topics.filter(({ id }) => id === 'troops');
const topic: Topic = {
  ...(named as Topic),
  positions: (named as Topic).positions
    .filter(({ id }) => id === 'troops-now')
    .map((position) => ({
      ...position,
      keywords: [
        ['troops', 'regiments'],
        ['harbour', 'port'],
      ],
    })),
};
const [report] = reportTopic(topic, corpus, ['Troops in the harbour.']);

test('what a position catches is told with the words, and under which other topic it stands too', () => {
  expect(report?.caught.map(({ placed, words, alsoUnder }) => [placed.claim.id[0], words, alsoUnder])).toEqual([
    ['a', ['troops', 'harbour'], ['Peace talks']],
  ]);
});

test('a near miss has one list of the words and not the other', () => {
  expect(report?.near.map(({ placed, words, missing }) => [placed.claim.id[0], words, missing])).toEqual(
    ['b', 'd', 'e', 'f'].map((id) => [id, ['troops'], ['harbour', 'port']]),
  );
});

test('words of no article are idle, words of a third of all claims too wide', () => {
  expect(report?.idle).toEqual(['regiments', 'port']);
  expect(report?.wide).toEqual([{ words: 'troops', claims: 5 }]);
});

test('speakers without an entry come with the entries that may be meant', () => {
  expect(listUnresolved(corpus).map(({ words, claims, near }) => [words, claims.length, near.map(({ id }) => id)])).toEqual([
    ['A clerk', 2, []],
    ['Ms Lavrova', 1, ['lavrov']],
    ['Sergei Lavrow', 1, ['lavrov']],
  ]);
});
