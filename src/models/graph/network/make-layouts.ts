import { at } from '../../corpus/look-up.ts';
import type { Folding } from '../../moves/find-histories.ts';
import type { GraphData } from '../picture/graph-data.ts';
import { defaultState, usualNodes } from '../picture/graph-state.ts';
import { type GraphPicture, makePicture } from '../picture/make-picture.ts';
import { compareActors } from './compare-actors.ts';
import { layOutNetwork } from './lay-out-network.ts';
import type { FoldedLayouts, NetworkLayout, NetworkLayouts } from './network-layout.ts';
import { crowdedRadius, nodeShape, widestName } from './node-shape.ts';
import type { LinkToPlace, NodeToPlace } from './node-to-place.ts';
import { keepStrongest, positionNode, type RankedNode, rankNodes } from './rank-nodes.ts';

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

/** Agreement draws actors together; conflict has no pull, and leaves them to the force that parts all nodes. */
const pairLinks = (picture: GraphPicture, data: GraphData, nodes: readonly RankedNode[]): LinkToPlace[] =>
  compareActors(picture, new Set(nodes.map(({ index }) => index)))
    .filter(({ weight }) => weight > 0)
    .map(({ a, b, weight }) => ({ source: at(data.actors, a).id, target: at(data.actors, b).id, weight }));

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
  const positions = inBothWidths(ranked, standLinks(picture, data, ranked));
  return { positions, actors: positions, all: null };
};

const makeFolded = (data: GraphData, folding: Folding): FoldedLayouts => {
  const picture = makePicture(data, { ...defaultState, folding });
  const ranked = rankNodes(picture, data);
  const core = keepStrongest(ranked, usualNodes);
  const actors = keepStrongest(
    ranked.filter(({ kind }) => kind === 'actor'),
    usualNodes,
  );
  const disc = (node: RankedNode): NodeToPlace => {
    const radius = crowdedRadius(node) + 0.5;
    return { id: node.id, anchor: node.kind === 'position', left: radius, right: radius, top: radius, bottom: radius };
  };
  return {
    positions: inBothWidths(core, standLinks(picture, data, core)),
    actors: inBothWidths(actors, pairLinks(picture, data, actors)),
    all: core.length === ranked.length ? null : layOutNetwork(ranked.map(disc), standLinks(picture, data, ranked), frames.wide.width),
  };
};

/** All layouts of a graph: of the whole record, so that a filter moves no node. */
export const makeLayouts = (data: GraphData): NetworkLayouts => ({ own: makeFolded(data, 'own'), folded: makeFolded(data, 'folded') });
