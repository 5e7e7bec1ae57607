import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { compareText } from '../../corpus/compare-text.ts';
import { roundTenth } from '../positions/placed-graph.ts';
import { exchangePlaces } from './exchange-places.ts';
import { moveNearer } from './move-nearer.ts';
import type { NetworkLayout } from './network-layout.ts';
import { type LinkToPlace, type Moving, makeRandom, type NodeToPlace } from './node-to-place.ts';
import { partDiscs, placeFirst } from './place-first.ts';
import { separateBoxes } from './separate-boxes.ts';
import { listTies } from './ties.ts';

/** Up to so many nodes each name has room of its own; with more the discs alone are kept apart. */
const mostWithNames = 150;
/** Area of a drawing in areas of what its nodes paint. */
const room = { named: 2.6, crowded: 5 };
/** Width of a drawing in its heights, where there are too few nodes to fill it from side to side. */
const aspect = 1.6;
/** Ticks of the simulation: plain d3-force takes 300, from first places that say nothing. */
const ticks = { named: 80, crowded: 35 };
/** Rounds of shortening, at most: later ones gain next to nothing. */
const rounds = 4;

/** Places that follow from the pull of lines and the push of nodes alone; names are not thought of yet. */
const simulate = (moving: Moving[], links: readonly LinkToPlace[], area: number, steps: number): void => {
  const reach = Math.sqrt(area / moving.length);
  const degree = new Map<string, number>();
  for (const { source, target } of links) for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const lesser = ({ source, target }: LinkToPlace): number => Math.min(degree.get(source) ?? 1, degree.get(target) ?? 1);
  // d3-force writes nodes into the ends of the links that it is given.
  const pulled = links.map((link) => ({ ...link, strength: (0.7 * link.weight) / lesser(link) }));
  forceSimulation<Moving>(moving)
    .randomSource(makeRandom(1))
    .stop()
    .force(
      'link',
      forceLink<Moving, (typeof pulled)[number]>(pulled)
        .id(({ id }) => id)
        .distance(reach * 0.6)
        .strength(({ strength }) => strength),
    )
    .force(
      'charge',
      forceManyBody<Moving>()
        .strength(-reach * 1.6)
        .distanceMax(reach * 8),
    )
    .force('x', forceX<Moving>(({ homeX }) => homeX).strength(0.12))
    .force('y', forceY<Moving>(({ homeY }) => homeY).strength(0.12))
    // Hundreds of discs are parted later, when all else is done.
    .force('collide', moving.length <= mostWithNames ? forceCollide<Moving>(({ top, left }) => Math.min(top, left)).strength(0.7) : null)
    .tick(steps);
};

/** Does something until it changes nothing more, or often enough. */
const repeat = (change: () => number): void => {
  for (let round = 0; round < rounds; round += 1) if (change() === 0) return;
};

/** Scales places to a width, from the outermost centre to the other, and as much downwards. */
const fitWidth = (nodes: readonly Moving[], left: number, width: number): void => {
  const [least, most] = [Math.min(...nodes.map(({ x }) => x)), Math.max(...nodes.map(({ x }) => x))];
  const scale = width / (most - least || 1);
  for (const node of nodes) [node.x, node.y] = [left + (node.x - least) * scale, node.y * scale];
};

/** Moves all to the middle and to the top, and rounds. */
const finish = (nodes: readonly Moving[], width: number): NetworkLayout => {
  const [least, most] = [Math.min(...nodes.map(({ x, left }) => x - left)), Math.max(...nodes.map(({ x, right }) => x + right))];
  const top = Math.min(...nodes.map(({ y, top: above }) => y - above));
  const placed = nodes.map(({ id, x, y }) => ({ id, x: roundTenth(x - (least + most - width) / 2), y: roundTenth(y - top) }));
  return { width, height: roundTenth(Math.max(...nodes.map(({ y, bottom }) => y - top + bottom))), nodes: placed };
};

/**
 * Places the nodes of a network in a drawing of a given width, which becomes as high as they need. Forces as in d3-force, from
 * first places that follow from the nodes' ids, so that the same input gives the same numbers and a small change of the data a
 * small change of the picture; then names are pushed apart until none lies on another, and nodes exchange places and move into
 * gaps near by where that makes the lines shorter.
 */
export const layOutNetwork = (given: readonly NodeToPlace[], givenLinks: readonly LinkToPlace[], width: number): NetworkLayout => {
  if (given.length === 0) return { width, height: 0, nodes: [] };
  // One by one in the order of ids: an order by strength would change with the data.
  const nodes = given.toSorted((a, b) => compareText(a.id, b.id));
  const links = givenLinks.toSorted((a, b) => compareText(a.source, b.source) || compareText(a.target, b.target));
  const kind = nodes.length <= mostWithNames ? 'named' : 'crowded';
  const area = nodes.reduce((sum, { left, right, top, bottom }) => sum + (left + right) * (top + bottom), 0) * room[kind];
  const across = Math.min(width, Math.sqrt(area * aspect));
  const moving = placeFirst(nodes, links, { left: (width - across) / 2, width: across, height: area / across });
  simulate(moving, links, area, ticks[kind]);
  const ties = listTies(moving, links);
  fitWidth(moving, (width - across) / 2, across);
  if (kind === 'named') separateBoxes(moving, width);
  repeat(() => exchangePlaces(moving, ties));
  if (kind === 'crowded') partDiscs(moving, width);
  else {
    separateBoxes(moving, width);
    repeat(() => moveNearer(moving, ties, width));
  }
  return finish(moving, width);
};
