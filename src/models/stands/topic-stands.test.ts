import { expect, test } from 'vitest';
import { topicId } from '../../schema/index.ts';
import { type SampleClaim, sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { buildTopicStands } from './topic-stands.ts';

const on = 'troops-after-deal';
const claims: SampleClaim[] = [
  {
    id: 'a',
    actors: ['lavrov', 'ukraine'],
    takes: [
      [on, 'oppose'],
      ['troops-now', 'oppose'],
    ],
  },
  { id: 'b', actors: ['zelensky'], takes: [[on, 'conditional', 'stated', 'if partners pay']] },
  { id: 'c', source: 'A diplomat', takes: [[on, 'neutral']] },
  { id: 'd', actors: ['zelensky'], takes: [['talk', 'support']] },
  { id: 'e', actors: ['zelensky'] },
];
const corpus = sampleCorpus({ gazette: claims, herald: [{ id: 'f', actors: ['zelensky'], takes: [[on, 'conditional']] }] });
const standsOn = (topic: string) => buildTopicStands(corpus, topicId.parse(topic)).bands;

test.each([
  [
    'troops',
    [
      ['troops-after-deal', 'zelensky conditional 2', 'lavrov oppose 1', 'ukraine oppose 1'],
      ['troops-now', 'lavrov oppose 1', 'ukraine oppose 1'],
    ],
  ],
  ['talks', [['talk', 'zelensky support 1']]],
])('who stands where on %s, those with most claims first', (topic, expected) => {
  expect(
    standsOn(topic).map(({ position, stands }) => [
      position.id,
      ...stands.map(({ actor, side, claims: own }) => `${actor.id} ${side} ${own.length}`),
    ]),
  ).toEqual(expected);
});

test('a source without an actor is kept apart, with its words and its claim', () => {
  const [band] = standsOn('troops');
  expect(band?.unresolved.map(({ words, taken, placed }) => `${words}: ${taken.stance} ${placed.claim.id}`)).toEqual([
    'A diplomat: neutral caaaaaaaaa',
  ]);
});

test.each([
  ['zelensky', 'if partners pay', undefined],
  ['lavrov', undefined, 'The Gazette'],
])('%s: the condition, and the outlet that reports it alone', (actor, condition, outlet) => {
  const stand = standsOn('troops')[0]?.stands.find((one) => one.actor.id === actor);
  expect([stand?.condition, stand?.onlyOutlet?.name]).toEqual([condition, outlet]);
});

test('every claim on a position is drawn or listed', () => {
  for (const { position, stands, unresolved } of standsOn('troops')) {
    const shown = [...stands.flatMap((stand) => stand.claims), ...unresolved.map(({ placed }) => placed)];
    const wanted = corpus.claims.filter(({ claim }) => claim.positions.some((taken) => taken.position === position.id));
    expect(new Set(shown)).toEqual(new Set(wanted));
  }
});

test('an unknown topic is a fault of the program', () => {
  expect(() => standsOn('weather')).toThrow('weather');
});
