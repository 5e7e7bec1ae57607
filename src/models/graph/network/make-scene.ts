import type { Certainty } from '../../../schema/index.ts';
import { at } from '../../corpus/look-up.ts';
import { countOf } from '../../corpus/name-list.ts';
import type { Side } from '../../stands/decide-side.ts';
import { explainStand, nameStand } from '../picture/describe-stand.ts';
import { type GraphData, standId } from '../picture/graph-data.ts';
import type { GraphState } from '../picture/graph-state.ts';
import type { GraphPicture } from '../picture/make-picture.ts';
import { roundTenth } from '../positions/placed-graph.ts';
import type { NetworkLayout } from './lay-out-network.ts';
import type { NetworkLayouts } from './make-layouts.ts';
import { crowdedRadius, nodeRadius } from './node-shape.ts';
import { keepStrongest, positionNode, type RankedNode, rankNodes } from './rank-nodes.ts';

/** The ends of an edge's line: it stops at the rim of an actor's disc; under a position's box it runs on, unseen. */
export const nearEnds = ({ from, to }: SceneEdge): { x1: number; y1: number; x2: number; y2: number } => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const short = (node: SceneEdge['from']): number => (node.kind === 'actor' ? Math.min(node.radius, length / 2) / length : 0);
  const [a, b] = [short(from), short(to)];
  return {
    x1: roundTenth(from.x + (to.x - from.x) * a),
    y1: roundTenth(from.y + (to.y - from.y) * a),
    x2: roundTenth(to.x + (from.x - to.x) * b),
    y2: roundTenth(to.y + (from.y - to.y) * b),
  };
};

/** A node in its place. Its id is also what selects it. */
export interface SceneNode extends RankedNode {
  x: number;
  y: number;
  radius: number;
  /** For screen readers and on hover. */
  name: string;
}

/** A line between two nodes. */
export interface SceneEdge {
  /** What selects it, as the URL writes it. */
  id: string;
  from: SceneNode;
  to: SceneNode;
  /** The side that it stands for. */
  kind: Side;
  certainty: Certainty;
  width: number;
  /** In words; made when it is asked for, since a canvas shows none. */
  name: () => string;
}

/** The network that the settings show. */
export interface NetworkScene {
  width: number;
  height: number;
  nodes: readonly SceneNode[];
  /** Weakest first, so that strong ones lie on top. */
  edges: readonly SceneEdge[];
  /** Nodes of the picture that the limit leaves out. */
  leftOut: number;
  /** All nodes of the picture. */
  total: number;
  /** Whether names have room; without it they show for the node in hand alone. */
  named: boolean;
  /** The drawing that the places are made for. */
  size: 'wide' | 'narrow';
}

/** Which layout holds the nodes that a limit asks for. */
const chooseLayout = (
  layouts: NetworkLayouts,
  { folding, nodes }: GraphState,
  size: 'wide' | 'narrow',
): { layout: NetworkLayout; named: boolean } => {
  const { strongest, all } = layouts[folding];
  const core = strongest[size];
  const enough = all === null || (nodes !== 0 && nodes <= core.nodes.length);
  return enough ? { layout: core, named: true } : { layout: all, named: false };
};

const nodeName = ({ kind, label, claims }: RankedNode): string =>
  `${kind === 'position' ? 'Position: ' : ''}${label}, ${countOf(claims, 'claim')}`;

const standEdges = ({ bands }: GraphPicture, data: GraphData, nodes: ReadonlyMap<string, SceneNode>): SceneEdge[] =>
  bands.flatMap(({ position, stands }) =>
    stands.flatMap((stand): SceneEdge[] => {
      const from = nodes.get(at(data.actors, stand.actor).id);
      const to = nodes.get(positionNode(at(data.positions, position).id));
      if (!from || !to) return [];
      const width = Math.min(8, 1.25 + Math.sqrt(stand.count) * 0.9);
      const name = (): string => `${nameStand(data, stand)}: ${to.label}. ${explainStand(data, stand)}`;
      return [{ id: standId(data, stand), from, to, kind: stand.side, certainty: stand.certainty, width, name }];
    }),
  );

/** What the network shows under the settings, from the picture and the layouts that were made at build. */
export const makeScene = (
  picture: GraphPicture,
  data: GraphData,
  layouts: NetworkLayouts,
  state: GraphState,
  size: 'wide' | 'narrow',
): NetworkScene => {
  const { layout, named } = chooseLayout(layouts, state, size);
  const places = new Map(layout.nodes.map((place) => [place.id, place]));
  const ranked = rankNodes(picture, data);
  const placed = ranked.filter(({ id }) => places.has(id));
  const nodes = new Map(
    keepStrongest(placed, state.nodes).flatMap((node): [string, SceneNode][] => {
      const place = places.get(node.id);
      if (!place) return [];
      const radius = named ? (node.kind === 'position' ? 10 : nodeRadius(node.claims)) : crowdedRadius(node);
      return [[node.id, { ...node, x: place.x, y: place.y, radius, name: nodeName(node) }]];
    }),
  );
  return {
    width: layout.width,
    height: layout.height,
    nodes: [...nodes.values()],
    edges: standEdges(picture, data, nodes).sort((a, b) => a.width - b.width),
    leftOut: ranked.length - nodes.size,
    total: ranked.length,
    named,
    size,
  };
};

/** How many nodes are shown of how many, in words; empty where none is left out. */
export const describeLeftOut = ({ leftOut, total }: NetworkScene): string =>
  leftOut === 0
    ? ''
    : `Shows the ${total - leftOut} strongest of ${total} actors and positions, measured by their claims in the whole record; ${leftOut} left out here stand in the table.`;
