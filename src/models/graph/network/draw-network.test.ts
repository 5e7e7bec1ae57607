import { expect, test } from 'vitest';
import { writeMarkup } from '../draw/markup.ts';
import type { GraphState } from '../picture/graph-state.ts';
import { samplePicture } from '../picture/sample-picture.fixture.ts';
import { drawNetwork } from './draw-network.ts';
import { makeLayouts } from './make-layouts.ts';
import { makeScene, type NetworkScene } from './make-scene.ts';

const on = 'troops-after-deal';
const sceneOf = (settings: Partial<GraphState> = {}): NetworkScene => {
  const { picture, data, state } = samplePicture(
    [
      { id: 'a', actors: ['lavrov', 'ukraine'], takes: [[on, 'oppose']] },
      { id: 'b', actors: ['zelensky'], takes: [[on, 'conditional', 'inferred']] },
    ],
    [],
    settings,
  );
  return makeScene(picture, data, makeLayouts(data), state, 'wide');
};
const links = { node: ({ id }: { id: string }) => `/node/${id}`, edge: ({ id }: { id: string }) => `/edge/${id}` };
const draw = (scene: NetworkScene, selected = '', linked = false): string =>
  writeMarkup(drawNetwork(scene, 'wide', 'Who <stands> where', selected, linked ? links : undefined));
const stances = sceneOf();

test.each<[string, string, string, string]>([
  ['an inferred stance is pale', draw(stances), 'stroke-opacity="0.5"', '<script'],
  ['one that is stated and unchecked less so', draw(stances), 'stroke-opacity="0.75"', 'stroke-opacity="1"'],
  ['the line of a stance is that of the other views', draw(stances), 'stroke-dasharray="9 4"', 'stroke-dasharray="0 5"'],
  ['what is selected says so', draw(stances, 'ukraine'), 'data-select="ukraine" aria-current=""', 'data-select="lavrov" aria-current'],
  ['for a script nodes are symbols', draw(stances), 'role="graphics-symbol" tabindex="-1" aria-label="Ukraine, 1 claim"', 'href='],
  ['without one they are links', draw(stances, '', true), 'href="/node/ukraine"', 'graphics-symbol'],
  [
    'and lines are no stops of the keyboard',
    draw(stances, '', true),
    'href="/edge/ukraine.troops-after-deal" tabindex="-1" aria-hidden="true"',
    'graphics-symbol',
  ],
  ['a label is no markup', draw(stances), 'aria-label="Who &lt;stands&gt; where"', '<stands>'],
  ['among hundreds there are no names', draw({ ...stances, named: false }), 'class="graph-picture network crowded"', '<text'],
])('%s', (_, svg, hit, never) => {
  expect(svg).toContain(hit);
  expect(svg).not.toContain(never);
});

test('every node has its disc or box and its name, every edge its line', () => {
  const svg = draw(stances);
  expect(svg.match(/class="node /g)).toHaveLength(4);
  expect(svg.match(/<text/g)).toHaveLength(4);
  expect(svg.match(/class="disc"/g)).toHaveLength(3);
  expect(svg.match(/class="line"/g)).toHaveLength(3);
});
