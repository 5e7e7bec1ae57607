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
    expect(own.strongest[size].nodes).toHaveLength(Math.min(usualNodes, actors + positions));
    expect(own.strongest[size].width).toBe({ wide: 760, narrow: 328 }[size]);
  }
  expect(ids(own.strongest.wide)).toEqual(ids(own.strongest.narrow));
});

const say = (id: string, actor: string, stance: 'support' | 'oppose'): SampleClaim => ({
  id,
  actors: [actor],
  takes: [
    ['talk', stance],
    ['troops-now', stance],
  ],
});
test('a picture by itself has its own nodes alone, and none left for a canvas', () => {
  const { picture, data } = samplePicture([say('a', 'lavrov', 'oppose')]);
  const { strongest, all } = layOutPicture(picture, data);
  expect(ids(strongest.wide)).toEqual(['*talk', '*troops-now', 'lavrov']);
  expect(all).toBeNull();
  expect(layOutPicture(samplePicture([]).picture, data).strongest.wide).toEqual({ width: 760, height: 0, nodes: [] });
});
