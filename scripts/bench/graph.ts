// npm run bench:graph
// What the graph costs: layout at build of the largest dossier that is asked for; the network's layout beside plain d3-force
// with its defaults on the same nodes and links; frames in a browser while the brush moves. Time is the processor's, but for
// the frames, which come late where other programs keep the machine busy.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { placeMatrix, wideMatrix } from '../../src/models/graph/agreement/draw-matrix.ts';
import { drawPositions } from '../../src/models/graph/draw/draw-positions.ts';
import { makeLayouts } from '../../src/models/graph/network/make-layouts.ts';
import { filterStands } from '../../src/models/graph/picture/filter-stands.ts';
import { defaultState } from '../../src/models/graph/picture/graph-state.ts';
import { makePicture } from '../../src/models/graph/picture/make-picture.ts';
import { packGraph } from '../../src/models/graph/picture/pack-graph.ts';
import { syntheticGraph } from '../../src/models/graph/picture/synthetic-graph.fixture.ts';
import { wideFrame } from '../../src/models/graph/positions/frame.ts';
import { drawTime } from '../../src/models/graph/time/draw-time.ts';
import { wideTime } from '../../src/models/graph/time/place-lane.ts';
import { makeUrls } from '../../src/models/site/urls.ts';
import { buildSite } from '../command/build-site.ts';
import { compareNetworkLayouts } from './graph/compare-network-layouts.ts';
import { measureFrames } from './graph/graph-frames.ts';
import { timed } from './timed.ts';

const shown = (label: string, value: string): void => console.log(`${label.padEnd(52)}${value.padStart(12)}`);

const data = syntheticGraph(1000, 50, 20_000);
console.log('1,000 actors, 50 positions, 20,000 claims\n');
const picture = timed(() => makePicture(data, defaultState));
shown('picture, first time (ms)', picture.milliseconds.toFixed(0));
const positions = timed(() => drawPositions(picture.result, { data, urls: makeUrls('/'), selected: '' }, wideFrame, 'x', false));
shown('layout and drawing of Positions (ms)', positions.milliseconds.toFixed(0));
const drawing = { data, urls: makeUrls('/'), selected: '' };
const style = { frame: wideTime, label: 'x', lanes: 'actors' } as const;
shown('lanes and drawing over time (ms)', timed(() => drawTime(picture.result, drawing, defaultState, style)).milliseconds.toFixed(0));
shown(
  'groups and places of agreement (ms)',
  timed(() => placeMatrix(picture.result, drawing, defaultState, wideMatrix)).milliseconds.toFixed(0),
);
shown('all layouts of the network, both ways to count (ms)', timed(() => makeLayouts(data)).milliseconds.toFixed(0));
const filter = filterStands(data, 'own');
shown('which marks a period leaves (ms)', timed(() => filter.show({ ...defaultState, from: '2025-06-01' })).milliseconds.toFixed(1));
console.log('\nThe network laid out by this program and by d3-force with its defaults');
compareNetworkLayouts({ actors: 14, positions: 4, claims: 40, nodes: 0, seeds: 10 });
compareNetworkLayouts({ actors: 40, positions: 5, claims: 160, nodes: 0, seeds: 10 });
compareNetworkLayouts({ actors: 400, positions: 12, claims: 3000, nodes: 60, seeds: 5 });
compareNetworkLayouts({ actors: 400, positions: 12, claims: 3000, nodes: 0, seeds: 3 });
compareNetworkLayouts({ actors: 1000, positions: 50, claims: 20_000, nodes: 0, seeds: 1 });

const dist = path.join(mkdtempSync(path.join(tmpdir(), 'on-record-bench-')), 'dist');
console.log('\nFrames while the brush moves by a month in each, on a screen of 412 by 823, the processor four times slower');
await buildSite(path.resolve('content'), dist, () => undefined);
console.log(`${''.padEnd(44)}${['median', 'p95', 'in time', 'work', 'settled'].map((head) => head.padStart(9)).join('')}`);
for (const [actors, of, claims, queries] of [
  [60, 5, 400, ['', '?view=network', '?view=table']],
  [400, 12, 3000, ['', '?view=network', '?view=network&nodes=all', '?view=table']],
  [1000, 50, 20_000, ['?view=network', '?view=network&nodes=all']],
] as const) {
  const graph = syntheticGraph(actors, of, claims);
  await measureFrames(dist, { data: packGraph(graph), layouts: makeLayouts(graph), cards: false, embed: null }, queries, (query, times) => {
    const label = `${actors} actors, ${claims} claims ${query === '' ? 'positions' : query.slice(6)}`;
    const cells = [
      times.median.toFixed(1),
      times.nearlyAll.toFixed(1),
      `${(times.inTime * 100).toFixed(0)} %`,
      times.work.toFixed(1),
      times.settled.toFixed(0),
    ];
    console.log(`${label.padEnd(44)}${cells.map((cell) => cell.padStart(9)).join('')}`);
  });
}
rmSync(path.dirname(dist), { recursive: true });
