// npm run bench:graph
// What the graph costs: layout at build of the largest dossier that is asked for, a filter in the browser's terms, and the
// network's layout beside plain d3-force with its defaults on the same nodes and links. Time is the processor's.
import { makeLayouts } from '../../src/models/network/make-layouts.ts';
import { makeScene } from '../../src/models/network/make-scene.ts';
import { drawPositions } from '../../src/models/position-graph/draw/draw-positions.ts';
import { wideFrame } from '../../src/models/position-graph/frame.ts';
import { defaultState } from '../../src/models/position-graph/picture/graph-state.ts';
import { makePicture } from '../../src/models/position-graph/picture/make-picture.ts';
import { syntheticGraph } from '../../src/models/position-graph/picture/synthetic-graph.fixture.ts';
import { makeUrls } from '../../src/models/urls.ts';
import { compareNetworkLayouts } from './compare-network-layouts.ts';
import { timed } from './timed.ts';

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const shown = (label: string, value: string): void => console.log(`${label.padEnd(52)}${value.padStart(12)}`);

const data = syntheticGraph(1000, 50, 20_000);
console.log('1,000 actors, 50 positions, 20,000 claims\n');
const picture = timed(() => makePicture(data, defaultState));
shown('picture, first time (ms)', picture.milliseconds.toFixed(0));
const positions = timed(() => drawPositions(picture.result, { data, urls: makeUrls('/'), selected: '' }, wideFrame, 'x', false));
shown('layout and drawing of Positions (ms)', positions.milliseconds.toFixed(0));
const network = timed(() => makeLayouts(data));
shown('all layouts of the network, both ways to count (ms)', network.milliseconds.toFixed(0));
const days = Array.from({ length: 40 }, (_, step) => new Date(Date.UTC(2025, 0, 1 + step * 14)).toISOString().slice(0, 10));
const frames = days.map(
  (from) =>
    timed(() => makeScene(makePicture(data, { ...defaultState, from }), data, network.result, { ...defaultState, from, nodes: 0 }, 'wide'))
      .milliseconds,
);
shown('filter and scene of the network, median frame (ms)', median(frames).toFixed(1));
shown('filter and scene of the network, slowest frame (ms)', Math.max(...frames).toFixed(1));

console.log('\nThe network laid out by this program and by d3-force with its defaults');
compareNetworkLayouts({ actors: 14, positions: 4, claims: 40, nodes: 0, seeds: 10 });
compareNetworkLayouts({ actors: 40, positions: 5, claims: 160, nodes: 0, seeds: 10 });
compareNetworkLayouts({ actors: 400, positions: 12, claims: 3000, nodes: 60, seeds: 5 });
compareNetworkLayouts({ actors: 400, positions: 12, claims: 3000, nodes: 0, seeds: 3 });
compareNetworkLayouts({ actors: 1000, positions: 50, claims: 20_000, nodes: 0, seeds: 1 });
