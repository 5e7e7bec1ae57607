import { expect, test } from 'vitest';
import { type SampleClaim, sampleCorpus } from '../../corpus/sample-corpus.fixture.ts';
import { defaultState } from '../picture/graph-state.ts';
import { makeGraphData } from '../picture/make-graph-data.ts';
import { makePicture } from '../picture/make-picture.ts';
import { syntheticGraph } from '../picture/synthetic-graph.fixture.ts';
import { findPartings, groupActors, mostWeight, nearestOf } from './group-actors.ts';

type Take = [position: string, stance: 'support' | 'oppose' | 'conditional' | 'neutral'];
const agreementOf = (sides: Record<string, Take[]>) => {
  const claims = Object.entries(sides).map(([actor, takes], index): SampleClaim => ({ id: 'abcdef'[index] ?? '', actors: [actor], takes }));
  const corpus = sampleCorpus({ gazette: claims, herald: [] });
  const data = makeGraphData(corpus, { topics: corpus.topics, subject: 'x', address: '' });
  const picture = makePicture(data, defaultState);
  const agreement = groupActors(picture, data, defaultState, 0);
  const idOf = (actor: number): string => data.actors[actor]?.id ?? '';
  return { data, picture, agreement, idOf, groups: agreement.groups.map((group) => group.map(idOf).toSorted().join(' ')) };
};

test.each<[string, Record<string, Take[]>, string[]]>([
  [
    'two who agree against one',
    { lavrov: [['talk', 'oppose']], zelensky: [['talk', 'support']], ukraine: [['talk', 'conditional']] },
    ['ukraine zelensky', 'lavrov'],
  ],
  [
    'all agree',
    { lavrov: [['talk', 'support']], zelensky: [['talk', 'support']], ukraine: [['talk', 'support']] },
    ['lavrov ukraine zelensky'],
  ],
  [
    'as much of both is no agreement',
    {
      lavrov: [
        ['talk', 'support'],
        ['troops-now', 'oppose'],
      ],
      zelensky: [
        ['talk', 'support'],
        ['troops-now', 'support'],
      ],
    },
    ['zelensky', 'lavrov'],
  ],
  [
    'who takes no side, or shares no position, has no place',
    { lavrov: [['talk', 'neutral']], zelensky: [['talk', 'support']], ukraine: [['troops-now', 'support']] },
    [],
  ],
])('%s', (_, sides, groups) => expect(agreementOf(sides).groups.toSorted()).toEqual(groups.toSorted()));

test('the position that parts a group is named with the numbers of both sides', () => {
  const { picture, data, agreement, idOf } = agreementOf({
    lavrov: [
      ['talk', 'support'],
      ['troops-now', 'oppose'],
      ['troops-after-deal', 'oppose'],
    ],
    zelensky: [
      ['talk', 'support'],
      ['troops-now', 'support'],
      ['troops-after-deal', 'support'],
    ],
    ukraine: [
      ['troops-now', 'support'],
      ['troops-after-deal', 'conditional'],
    ],
  });
  const group = agreement.groups.find((one) => one.map(idOf).includes('ukraine')) ?? [];
  expect(group.map(idOf).toSorted()).toEqual(['ukraine', 'zelensky']);
  const partings = findPartings(picture, group, agreement.actors);
  expect(partings.map(({ position }) => data.positions[position]?.id).toSorted()).toEqual(['troops-after-deal', 'troops-now']);
  expect(partings[0]).toMatchObject({ inside: { for: 2, against: 0 }, outside: { for: 0, against: 1 } });
});

const data = syntheticGraph(75, 8, 600);
const picture = makePicture(data, defaultState);

test('of seventy-five actors all are grouped once, and the order is that of the groups', () => {
  const { actors, groups, leftOut, pairs } = groupActors(picture, data, defaultState, 0);
  expect(groups.flat()).toEqual(actors);
  expect(new Set(actors).size).toBe(actors.length);
  expect(actors.length).toBeGreaterThan(60);
  expect(leftOut).toBe(0);
  expect(new Set(pairs.flatMap(({ a, b }) => [a, b])).size).toBe(actors.length);
  for (const [index, group] of groups.entries())
    expect(group.length).toBeLessThanOrEqual(groups[index - 1]?.length ?? Number.POSITIVE_INFINITY);
});

test('neighbours in the order agree more than any two actors', () => {
  const { actors, pairOf, pairs } = groupActors(picture, data, defaultState, 0);
  const mean = (weights: readonly number[]): number => weights.reduce((sum, one) => sum + one, 0) / weights.length;
  const beside = actors.slice(1).map((actor, index) => pairOf(actors[index] ?? -1, actor)?.weight ?? 0);
  expect(mean(beside)).toBeGreaterThan(mean(pairs.map(({ weight }) => weight)) + 0.1);
});

test('inside a group there is, on average, agreement', () => {
  const { groups, pairOf } = groupActors(picture, data, defaultState, 0);
  for (const group of groups.filter(({ length }) => length > 1)) {
    const weights = group.flatMap((a, index) => group.slice(index + 1).map((b) => pairOf(a, b)?.weight ?? 0));
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
  }
});

test.each([16, 60])('at most %i, those with most claims; the others are counted', (limit) => {
  const all = groupActors(picture, data, defaultState, 0);
  const some = groupActors(picture, data, defaultState, limit);
  expect(some.actors).toHaveLength(limit);
  expect(some.leftOut).toBe(all.actors.length - limit);
});

test('nearest are the strongest first, on either side', () => {
  const agreement = groupActors(picture, data, defaultState, 0);
  const [actor = 0] = agreement.actors;
  const { agrees, conflicts } = nearestOf(actor, agreement);
  expect(agrees.map(({ weight }) => weight)).toEqual(agrees.map(({ weight }) => weight).toSorted((a, b) => b - a));
  for (const { weight } of conflicts) expect(weight).toBeLessThan(0);
  expect(mostWeight(agreement)).toBeGreaterThanOrEqual(agrees[0]?.weight ?? 0);
});
