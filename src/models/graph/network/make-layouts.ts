import { at } from '../../corpus/look-up.ts';
import type { Folding } from '../../moves/find-histories.ts';
import type { GraphData } from '../picture/graph-data.ts';
import { defaultState, usualNodes } from '../picture/graph-state.ts';
import { type GraphPicture, makePicture } from '../picture/make-picture.ts';
import { layOutNetwork, type NetworkLayout } from './lay-out-network.ts';
import { crowdedRadius, nodeShape, widestName } from './node-shape.ts';
import type { LinkToPlace, NodeToPlace } from './place-first.ts';
import { keepStrongest, positionNode, type RankedNode, rankNodes } from './rank-nodes.ts';

/** The layouts that a page carries. A filter moves no node: they are of the whole record. */
export interface NetworkLayouts {
  own: FoldedLayouts;
  folded: FoldedLayouts;
}

/** Layouts of the strongest nodes, with room for their names, in two widths; and of every node, for a canvas. */
export interface FoldedLayouts {
  strongest: Record<'wide' | 'narrow', NetworkLayout>;
  /** Null where `strongest` holds every node. */
  all: NetworkLayout | null;
}

/** Widths of the drawings, as the frames of the view Positions have them, and the widest line of a name in each. */
const frames = { wide: { width: 760, widest: widestName.wide }, narrow: { width: 328, widest: widestName.narrow } } as const;

const toNode = (node: RankedNode, widest: number): NodeToPlace => ({
  id: node.id,
  anchor: node.kind === 'position',
  ...nodeShape(node, widest),
});

/** One line for each stand whose two ends are drawn. */
const standLinks = ({ bands }: GraphPicture, data: GraphData, nodes: readonly RankedNode[]): LinkToPlace[] => {
  const ids = new Set(nodes.map(({ id }) => id));
  return bands.flatMap(({ position, stands }) => {
    const target = positionNode(at(data.positions, position).id);
    return stands.flatMap(({ actor }) => {
      const source = at(data.actors, actor).id;
      return ids.has(source) && ids.has(target) ? [{ source, target, weight: 1 }] : [];
    });
  });
};

const inBothWidths = (nodes: readonly RankedNode[], links: readonly LinkToPlace[]): Record<'wide' | 'narrow', NetworkLayout> => {
  const place = ({ width, widest }: { width: number; widest: number }): NetworkLayout =>
    layOutNetwork(
      nodes.map((node) => toNode(node, widest)),
      links,
      width,
    );
  return { wide: place(frames.wide), narrow: place(frames.narrow) };
};

/** Layouts of a small picture as it is, in both widths. */
export const layOutPicture = (picture: GraphPicture, data: GraphData): FoldedLayouts => {
  const ranked = rankNodes(picture, data);
  return { strongest: inBothWidths(ranked, standLinks(picture, data, ranked)), all: null };
};

const makeFolded = (data: GraphData, folding: Folding): FoldedLayouts => {
  const picture = makePicture(data, { ...defaultState, folding });
  const ranked = rankNodes(picture, data);
  const core = keepStrongest(ranked, usualNodes);
  const disc = (node: RankedNode): NodeToPlace => {
    const radius = crowdedRadius(node) + 0.5;
    return { id: node.id, anchor: node.kind === 'position', left: radius, right: radius, top: radius, bottom: radius };
  };
  return {
    strongest: inBothWidths(core, standLinks(picture, data, core)),
    all: core.length === ranked.length ? null : layOutNetwork(ranked.map(disc), standLinks(picture, data, ranked), frames.wide.width),
  };
};

/** All layouts of a graph: of the whole record, so that a filter moves no node. */
export const makeLayouts = (data: GraphData): NetworkLayouts => ({ own: makeFolded(data, 'own'), folded: makeFolded(data, 'folded') });
