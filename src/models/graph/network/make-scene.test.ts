import { expect, test } from 'vitest';
import type { SampleClaim } from '../../corpus/sample-corpus.fixture.ts';
import type { GraphState } from '../picture/graph-state.ts';
import { samplePicture } from '../picture/sample-picture.fixture.ts';
import { makeLayouts } from './make-layouts.ts';
import { describeLeftOut, makeScene, nearEnds, type SceneNode } from './make-scene.ts';

const node = (kind: SceneNode['kind'], x: number, y: number, radius: number): SceneNode => ({
  id: `${x} ${y}`,
  kind,
  index: 0,
  label: '',
  claims: 1,
  x,
  y,
  radius,
  name: '',
});
test.each<[string, SceneNode, SceneNode, [number, number, number, number]]>([
  ['a line ends at the rims of two actors', node('actor', 0, 0, 10), node('actor', 100, 0, 20), [10, 0, 80, 0]],
  ['under the box of a position it runs on', node('actor', 0, 0, 10), node('position', 0, 50, 10), [0, 10, 0, 50]],
  ['discs that touch: it is not longer than the way', node('actor', 0, 0, 40), node('actor', 30, 40, 40), [15, 20, 15, 20]],
  ['in one place', node('actor', 5, 5, 10), node('actor', 5, 5, 10), [5, 5, 5, 5]],
])('%s', (_, from, to, [x1, y1, x2, y2]) => {
  expect(nearEnds({ id: '', from, to, kind: 'support', certainty: 'stated', width: 1, name: () => '' })).toEqual({ x1, y1, x2, y2 });
});

const on = 'troops-after-deal';
const claims: SampleClaim[] = [
  { id: 'a', actors: ['lavrov', 'ukraine'], date: '2026-02-04', takes: [[on, 'oppose']] },
  { id: 'b', actors: ['lavrov'], date: '2026-02-05', takes: [[on, 'oppose']] },
  { id: 'c', actors: ['zelensky'], date: '2026-01-10', takes: [[on, 'support', 'inferred']] },
  { id: 'd', actors: ['zelensky'], date: '2026-01-10', takes: [['talk', 'neutral']] },
];
const sceneOf = (settings: Partial<GraphState> = {}) => {
  const { picture, data, state } = samplePicture(claims, [], settings);
  return makeScene(picture, data, makeLayouts(data), state, 'wide');
};

test.each<[string, Partial<GraphState>, string[], string[]]>([
  [
    'actors and positions, the weakest edges first',
    {},
    ['*troops-after-deal', '*talk', 'lavrov', 'zelensky', 'ukraine'],
    ['zelensky.talk neutral', 'ukraine.troops-after-deal oppose', 'zelensky.troops-after-deal support', 'lavrov.troops-after-deal oppose'],
  ],
  [
    'the period leaves fewer',
    { to: '2026-01-31' },
    ['*talk', '*troops-after-deal', 'zelensky'],
    ['zelensky.talk neutral', 'zelensky.troops-after-deal support'],
  ],
  [
    'a limit',
    { nodes: 3 },
    ['*troops-after-deal', 'lavrov', 'zelensky'],
    ['zelensky.troops-after-deal support', 'lavrov.troops-after-deal oppose'],
  ],
  ['nobody', { from: '2030-01-01' }, [], []],
])('%s', (_, settings, nodes, edges) => {
  const scene = sceneOf(settings);
  expect(scene.nodes.map(({ id }) => id)).toEqual(nodes);
  expect(scene.edges.map(({ id, kind }) => `${id} ${kind}`).toSorted()).toEqual(edges.toSorted());
  const widths = scene.edges.map(({ width }) => width);
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
});

test('a filter moves no node that stays', () => {
  const whole = new Map(sceneOf().nodes.map(({ id, x, y }) => [id, { x, y }]));
  for (const { id, x, y } of sceneOf({ to: '2026-01-31' }).nodes) expect({ x, y }).toEqual(whole.get(id));
});

test('nodes and edges are named in words', () => {
  const { nodes, edges } = sceneOf();
  expect(nodes.map(({ name }) => name)).toEqual([
    'Position: After a deal, 4 claims',
    'Position: All talk, 1 claim',
    'Sergey Lavrov, 2 claims',
    'Volodymyr Zelensky, 2 claims',
    'Ukraine, 1 claim',
  ]);
  expect(edges.find(({ id }) => id === 'ukraine.troops-after-deal')?.name()).toBe(
    'Ukraine, opposes, 1 claim, 4 February 2026: After a deal. Reported by The Gazette alone. The stance is from one unchecked claim, stated in the words.',
  );
});

test.each<[Partial<GraphState>, string]>([
  [{}, ''],
  [
    { nodes: 3 },
    'Shows the 3 strongest of 5 actors and positions, measured by their claims in the whole record; 2 left out here stand in the table.',
  ],
])('what is left out is said: %j', (settings, words) => {
  expect(describeLeftOut(sceneOf(settings))).toBe(words);
});
