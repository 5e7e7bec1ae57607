// npm run bench:graph
// What the graph costs: layout at build of the largest dossier that is asked for, a filter in the browser's terms, and the
// network's layout beside plain d3-force with its defaults on the same nodes and links. Time is the processor's.
import process from 'node:process';
import { forceCenter, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import { type LinkToPlace, layOutNetwork, type NodeToPlace } from '../../src/models/network/lay-out-network.ts';
import { makeLayouts } from '../../src/models/network/make-layouts.ts';
import { makeScene } from '../../src/models/network/make-scene.ts';
import { nodeShape } from '../../src/models/network/node-shape.ts';
import { keepStrongest, positionNode, rankNodes } from '../../src/models/network/rank-nodes.ts';
import { drawPositions } from '../../src/models/position-graph/draw/draw-positions.ts';
import { wideFrame } from '../../src/models/position-graph/frame.ts';
import { defaultState } from '../../src/models/position-graph/picture/graph-state.ts';
import { makePicture } from '../../src/models/position-graph/picture/make-picture.ts';
import { syntheticGraph } from '../../src/models/position-graph/picture/synthetic-graph.fixture.ts';
import { makeUrls } from '../../src/models/urls.ts';
import { compareLayouts, type MeasuredLayout } from './measure-layout.ts';

const timed = <Result>(run: () => Result): { result: Result; milliseconds: number } => {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
};
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const shown = (label: string, value: string): void => console.log(`${label.padEnd(52)}${value.padStart(12)}`);

/** d3-force as its documentation begins: many-body, links and centre with their defaults, 300 ticks. */
const plainLayout = (nodes: readonly NodeToPlace[], links: readonly LinkToPlace[]): MeasuredLayout => {
  const moving = nodes.map(({ id }): SimulationNodeDatum & { id: string } => ({ id }));
  const simulation = forceSimulation(moving)
    .stop()
    .force(
      'link',
      forceLink<(typeof moving)[number], { source: string; target: string }>(links.map(({ source, target }) => ({ source, target }))).id(
        ({ id }) => id,
      ),
    )
    .force('charge', forceManyBody())
    .force('center', forceCenter());
  simulation.tick(300);
  return moving.map(({ id, x = 0, y = 0 }) => ({ id, x, y }));
};

const compare = (actors: number, positions: number, claims: number): void => {
  const data = syntheticGraph(actors, positions, claims);
  const picture = makePicture(data, defaultState);
  const nodes = keepStrongest(rankNodes(picture, data), actors > 60 ? 0 : 60);
  const named = nodes.length <= 60;
  const shapes = nodes.map((node): NodeToPlace => {
    if (named) return { id: node.id, anchor: node.kind === 'position', ...nodeShape(node, 150) };
    const radius = node.kind === 'position' ? 11 : 4;
    return { id: node.id, anchor: node.kind === 'position', left: radius, right: radius, top: radius, bottom: radius };
  });
  const links = picture.bands.flatMap((band) =>
    band.stands.map(
      (stand): LinkToPlace => ({
        source: data.actors[stand.actor]?.id ?? '',
        target: positionNode(data.positions[band.position]?.id ?? ''),
        weight: 1,
      }),
    ),
  );
  const kept = new Set(nodes.map(({ id }) => id));
  const drawn = links.filter(({ source, target }) => kept.has(source) && kept.has(target));
  const [ours, plain] = [timed(() => layOutNetwork(shapes, drawn, 760)), timed(() => plainLayout(shapes, drawn))];
  const measured = compareLayouts(shapes, drawn, ours.result.nodes, plain.result);
  console.log(`\nNetwork of ${nodes.length} nodes and ${drawn.length} edges, both scaled to the same area`);
  console.log(`${''.padEnd(28)}${'this layout'.padStart(14)}${'plain d3-force'.padStart(16)}`);
  const row = (label: string, a: number, b: number, digits: number): void =>
    console.log(`${label.padEnd(28)}${a.toFixed(digits).padStart(14)}${b.toFixed(digits).padStart(16)}`);
  row('overlapping pairs', measured.ours.overlaps, measured.plain.overlaps, 0);
  row('mean edge, of the side', measured.ours.edge, measured.plain.edge, 3);
  row('milliseconds', ours.milliseconds, plain.milliseconds, 0);
};

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

compare(40, 5, 160);
compare(400, 12, 3000);
compare(1000, 50, 20_000);
