import { expect, test } from 'vitest';
import { topic } from '../../src/schema/index.ts';
import { scoreTopics } from './score-topics.ts';

const make = (id: string, positions: readonly (readonly [text: string, ...keywords: string[]])[]) =>
  topic.parse({
    id,
    title: id,
    question: `What of ${id}?`,
    summary: 'x',
    keywords: positions.map(([, first]) => first),
    positions: positions.map(([text, ...keywords], at) => ({ id: `${id}-${at}`, text, label: text, keywords: [keywords] })),
  });

const editor = [
  make('crossing', [
    ['Velma lets cars pay for the bridge', 'bridge toll', 'toll'],
    ['Velma holds a vote', 'vote of the people'],
  ]),
  make('ferries', [['Ferries run at night', 'ferry']]),
];

test('a position is found by the words for its matter, whatever else it says', () => {
  const { topics, positions, extra, drafted } = scoreTopics(editor, [
    make('toll', [
      ['The bridge toll is scrapped', 'bridge toll', 'bridge tolls'],
      ['Road signs are painted', 'road signs'],
    ]),
  ]);
  expect(topics).toEqual({ found: ['crossing'], missed: ['ferries'] });
  expect(positions).toEqual({ found: ['crossing-0'], missed: ['crossing-1', 'ferries-0'] });
  expect(extra).toEqual({ topics: [], positions: ['toll-1'] });
  expect(drafted).toEqual({ topics: 1, positions: 2 });
});

test('a name alone is no counterpart', () => {
  expect(scoreTopics(editor, [make('place', [['Velma goes ahead', 'Velma plan']])]).positions.found).toEqual([]);
});

test('a topic that is about something else is counted', () => {
  expect(scoreTopics(editor, [make('weather', [['Rain is stopped', 'rain']])]).extra).toEqual({
    topics: ['weather'],
    positions: ['weather-0'],
  });
});

test('the verb is the editor’s where it stands in the text or the keywords', () => {
  const wanted = [make('causeway', [['The causeway is removed', 'causeway']])];
  expect(scoreTopics(wanted, [make('x', [['The causeway is removed', 'causeway']])]).verbs).toEqual(['causeway-0']);
  expect(scoreTopics(wanted, [make('x', [['The causeway is painted', 'causeway']])]).verbs).toEqual([]);
  expect(scoreTopics(wanted, []).verbs).toEqual([]);
});

test('one drafted position is not counted for two of the editor’s', () => {
  const wanted = [
    make('trams', [
      ['Trams are free', 'trams'],
      ['More trams run', 'trams'],
    ]),
  ];
  expect(scoreTopics(wanted, [make('x', [['Trams are funded', 'trams']])]).positions).toEqual({ found: ['trams-0'], missed: ['trams-1'] });
});
