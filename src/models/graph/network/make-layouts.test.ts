import { expect, test } from 'vitest';
import type { SampleClaim } from '../../corpus/sample-corpus.fixture.ts';
import { usualNodes } from '../picture/graph-state.ts';
import { samplePicture } from '../picture/sample-picture.fixture.ts';
import { syntheticGraph } from '../picture/synthetic-graph.fixture.ts';
import type { NetworkLayout } from './lay-out-network.ts';
import { layOutPicture, makeLayouts } from './make-layouts.ts';

const ids = ({ nodes }: NetworkLayout): string[] => nodes.map(({ id }) => id).toSorted();

test.each([
  [14, 3, null],
  [90, 12, 102],
])('of %i actors and %i positions the strongest have names, and all a place', (actors, positions, all) => {
  const { own } = makeLayouts(syntheticGraph(actors, positions, actors * 4));
  expect(own.all === null ? null : own.all.nodes.length).toBe(all);
  for (const size of ['wide', 'narrow'] as const) {
    expect(own.positions[size].nodes).toHaveLength(Math.min(usualNodes, actors + positions));
    expect(own.actors[size].nodes).toHaveLength(Math.min(usualNodes, actors));
    expect(ids(own.actors[size]).filter((id) => id.startsWith('*'))).toEqual([]);
    expect(own.positions[size].width).toBe({ wide: 760, narrow: 328 }[size]);
  }
  expect(ids(own.positions.wide)).toEqual(ids(own.positions.narrow));
});

const say = (id: string, actor: string, stance: 'support' | 'oppose'): SampleClaim => ({
  id,
  actors: [actor],
  takes: [
    ['talk', stance],
    ['troops-now', stance],
  ],
});
const awayOf = ({ nodes }: NetworkLayout, a: string, b: string): number => {
  const [one, other] = [a, b].map((id) => nodes.find((place) => place.id === id));
  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : Number.NaN;
};

test.each<[string, SampleClaim[]]>([
  ['lavrov', [say('a', 'lavrov', 'oppose'), say('b', 'ukraine', 'oppose'), say('c', 'zelensky', 'support')]],
  ['zelensky', [say('a', 'zelensky', 'oppose'), say('b', 'ukraine', 'oppose'), say('c', 'lavrov', 'support')]],
])('agreement draws together, conflict does not: ukraine is nearer to %s', (friend, claims) => {
  const { actors } = makeLayouts(samplePicture(claims).data).own;
  const foe = friend === 'lavrov' ? 'zelensky' : 'lavrov';
  expect(awayOf(actors.wide, 'ukraine', friend)).toBeLessThan(awayOf(actors.wide, 'ukraine', foe));
});

test('a picture by itself has its own nodes alone, and none left for a canvas', () => {
  const { picture, data } = samplePicture([say('a', 'lavrov', 'oppose')]);
  const { positions, all } = layOutPicture(picture, data);
  expect(ids(positions.wide)).toEqual(['*talk', '*troops-now', 'lavrov']);
  expect(all).toBeNull();
  expect(layOutPicture(samplePicture([]).picture, data).positions.wide).toEqual({ width: 760, height: 0, nodes: [] });
});
