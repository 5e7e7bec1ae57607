import { forceCenter, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import { layOutNetwork } from '../../../src/models/graph/network/lay-out-network.ts';
import { crowdedRadius, nodeShape } from '../../../src/models/graph/network/node-shape.ts';
import type { LinkToPlace, NodeToPlace } from '../../../src/models/graph/network/node-to-place.ts';
import { keepStrongest, positionNode, rankNodes } from '../../../src/models/graph/network/rank-nodes.ts';
import { defaultState } from '../../../src/models/graph/picture/graph-state.ts';
import { makePicture } from '../../../src/models/graph/picture/make-picture.ts';
import { syntheticGraph } from '../../../src/models/graph/picture/synthetic-graph.fixture.ts';
import { timed } from '../timed.ts';
import { compareLayouts, type LayoutMeasures, type MeasuredLayout } from './measure-layout.ts';

/** d3-force as its documentation begins: many-body, links and centre with their defaults, 300 ticks. */
const plainLayout = (nodes: readonly NodeToPlace[], links: readonly LinkToPlace[]): MeasuredLayout => {
  const moving = nodes.map(({ id }): SimulationNodeDatum & { id: string } => ({ id }));
  forceSimulation(moving)
    .stop()
    .force(
      'link',
      forceLink<(typeof moving)[number], { source: string; target: string }>(links.map(({ source, target }) => ({ source, target }))).id(
        ({ id }) => id,
      ),
    )
    .force('charge', forceManyBody())
    .force('center', forceCenter())
    .tick(300);
  return moving.map(({ id, x = 0, y = 0 }) => ({ id, x, y }));
};

/** A network to be laid out: the `nodes` strongest of a graph of that size (0: all), in invented graphs of so many seeds. */
export interface Contest {
  actors: number;
  positions: number;
  claims: number;
  nodes: number;
  seeds: number;
}

type Row = LayoutMeasures & { milliseconds: number };

const makeNetwork = ({ actors, positions, claims, nodes: limit }: Contest, seed: number) => {
  const data = syntheticGraph(actors, positions, claims, seed);
  const picture = makePicture(data, defaultState);
  const ranked = keepStrongest(rankNodes(picture, data), limit);
  const round = ranked.length > 60;
  const nodes = ranked.map((node): NodeToPlace => {
    const base = { id: node.id, anchor: node.kind === 'position' };
    if (!round) return { ...base, ...nodeShape(node, 150) };
    const radius = crowdedRadius(node) + 0.5;
    return { ...base, left: radius, right: radius, top: radius, bottom: radius };
  });
  const kept = new Set(nodes.map(({ id }) => id));
  const links = picture.bands
    .flatMap(({ position, stands }) =>
      stands.map(
        ({ actor }): LinkToPlace => ({
          source: data.actors[actor]?.id ?? '',
          target: positionNode(data.positions[position]?.id ?? ''),
          weight: 1,
        }),
      ),
    )
    .filter(({ source, target }) => kept.has(source) && kept.has(target));
  return { nodes, links, round };
};

const meanRow = (rows: readonly Row[]): Row => {
  const mean = (of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  return {
    overlaps: mean(({ overlaps }) => overlaps),
    ofSheet: mean(({ ofSheet }) => ofSheet),
    ofDistance: mean(({ ofDistance }) => ofDistance),
    legible: mean(({ legible }) => legible),
    milliseconds: mean(({ milliseconds }) => milliseconds),
  };
};

/** Lays the networks out both ways and prints what the ways have on average. */
export const compareNetworkLayouts = (contest: Contest): void => {
  const rows = Array.from({ length: contest.seeds }, (_, seed): [Row, Row] => {
    const { nodes, links, round } = makeNetwork(contest, seed + 1);
    const [ours, plain] = [timed(() => layOutNetwork(nodes, links, 760)), timed(() => plainLayout(nodes, links))];
    const measured = compareLayouts(nodes, links, ours.result.nodes, plain.result, round);
    return [
      { ...measured.ours, milliseconds: ours.milliseconds },
      { ...measured.plain, milliseconds: plain.milliseconds },
    ];
  });
  const [ours, plain] = [meanRow(rows.map(([row]) => row)), meanRow(rows.map(([, row]) => row))];
  const { nodes, links } = makeNetwork(contest, 1);
  console.log(`\n${nodes.length} nodes, ${links.length} edges; mean of ${contest.seeds} graphs`);
  console.log(`${''.padEnd(52)}${'this layout'.padStart(14)}${'plain d3-force'.padStart(16)}`);
  const row = (label: string, of: (row: Row) => number, digits: number): void =>
    console.log(`${label.padEnd(52)}${of(ours).toFixed(digits).padStart(14)}${of(plain).toFixed(digits).padStart(16)}`);
  row('overlapping pairs on a sheet of one size', ({ overlaps }) => overlaps, 1);
  row('mean edge, of the mean distance of two nodes', ({ ofDistance }) => ofDistance, 3);
  row('mean edge, of the side of the sheet', ({ ofSheet }) => ofSheet, 3);
  row('mean edge where nothing overlaps, in lines of text', ({ legible }) => legible, 1);
  row('milliseconds', ({ milliseconds }) => milliseconds, 0);
};
