import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { roundTenth } from '../position-graph/placed-graph.ts';
import { hashText, makeRandom } from './make-random.ts';
import type { NetworkLayout } from './network-layout.ts';
import { separateBoxes } from './separate-boxes.ts';

/** What the layout has to know of a node. */
export interface NodeToPlace {
  id: string;
  /** Nodes that the others gather around: their first places are spread over the drawing, the others' follow from them. */
  anchor: boolean;
  /** From its centre to the edges of what it paints. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A line between two nodes; `weight` is above 0, and 1 for an ordinary one. */
export interface LinkToPlace {
  source: string;
  target: string;
  weight: number;
}

interface Moving extends SimulationNodeDatum, NodeToPlace {
  x: number;
  y: number;
  /** Its first place, which it is drawn back to a little: that keeps a picture like the one before a small change. */
  homeX: number;
  homeY: number;
}

/** A point of the unit square that follows from an id. */
const ownPoint = (id: string): [number, number] => {
  const random = makeRandom(hashText(id));
  return [random(), random()];
};

/** First places: anchors around an ellipse, the others in the middle of the anchors they are tied to, a little off it. */
const placeFirst = (nodes: readonly NodeToPlace[], links: readonly LinkToPlace[], width: number, height: number): Moving[] => {
  const anchors = nodes
    .filter(({ anchor }) => anchor)
    .map(({ id }) => id)
    .sort();
  const moving = nodes.map((node): Moving => {
    const [across, down] = ownPoint(node.id);
    const angle = (2 * Math.PI * anchors.indexOf(node.id)) / anchors.length;
    const [x, y] = node.anchor
      ? [width * (0.5 + 0.3 * Math.cos(angle)), height * (0.5 + 0.3 * Math.sin(angle))]
      : [across * width, down * height];
    return { ...node, x, y, homeX: x, homeY: y };
  });
  const byId = new Map(moving.map((node) => [node.id, node]));
  const tied = new Map<Moving, Moving[]>();
  for (const { source, target } of links) {
    const [a, b] = [byId.get(source), byId.get(target)];
    if (!a || !b || a.anchor === b.anchor) continue;
    const [anchor, free] = a.anchor ? [a, b] : [b, a];
    tied.set(free, [...(tied.get(free) ?? []), anchor]);
  }
  for (const [node, own] of tied) {
    const mean = (along: 'x' | 'y'): number => own.reduce((sum, anchor) => sum + anchor[along], 0) / own.length;
    const [across, down] = ownPoint(node.id);
    [node.x, node.y] = [mean('x') + (across - 0.5) * width * 0.3, mean('y') + (down - 0.5) * height * 0.3];
    [node.homeX, node.homeY] = [node.x, node.y];
  }
  return moving;
};

/** Up to so many nodes each name has room of its own; with more the discs alone are kept apart. */
const mostWithNames = 150;

/**
 * Places the nodes of a network in a drawing of a given width, which becomes as high as they need. Forces as in
 * d3-force, from first places that follow from the nodes' ids, so that the same input gives the same numbers and a small
 * change of the data a small change of the picture; then names are pushed apart until none lies on another.
 */
export const layOutNetwork = (nodes: readonly NodeToPlace[], links: readonly LinkToPlace[], width: number): NetworkLayout => {
  if (nodes.length === 0) return { width, height: 0, nodes: [] };
  const named = nodes.length <= mostWithNames;
  const area = nodes.reduce((sum, { left, right, top, bottom }) => sum + (left + right) * (top + bottom), 0);
  const height = Math.max(width * 0.3, (area * 2.6) / width);
  const moving = placeFirst(nodes, links, width, height);
  const reach = Math.sqrt((width * height) / nodes.length);
  const degree = new Map<string, number>();
  for (const { source, target } of links) for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const lesser = ({ source, target }: LinkToPlace): number => Math.min(degree.get(source) ?? 1, degree.get(target) ?? 1);
  // d3-force writes nodes into the ends of the links that it is given.
  const pulled = links.map((link) => ({ ...link, strength: (0.7 * link.weight) / lesser(link) }));
  const simulation = forceSimulation<Moving>(moving)
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
    .force('collide', forceCollide<Moving>(({ top, left }) => Math.min(top, left)).strength(0.7));
  simulation.tick(named ? 110 : 60);
  if (named) separateBoxes(moving, width);
  return finish(moving, width, named);
};

/** Fits what does not stand within the width yet, moves all to the top and rounds. */
const finish = (nodes: readonly Moving[], width: number, named: boolean): NetworkLayout => {
  const edges = (of: (node: Moving) => number): number[] => nodes.map(of);
  const [least, most] = [Math.min(...edges(({ x, left }) => x - left)), Math.max(...edges(({ x, right }) => x + right))];
  const scale = named ? 1 : width / (most - least);
  const shift = named ? (least + most - width) / 2 : least;
  const top = Math.min(...edges(({ y, top: above }) => y * scale - above));
  const placed = nodes.map(({ id, x, y }) => ({ id, x: roundTenth((x - shift) * scale), y: roundTenth(y * scale - top) }));
  const height = Math.max(...nodes.map(({ y, bottom }) => y * scale - top + bottom));
  return { width, height: roundTenth(height), nodes: placed };
};
