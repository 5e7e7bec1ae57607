import { mean } from 'd3-array';
import { randomLcg } from 'd3-random';

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

/** A node on its way to its place. */
export interface Moving extends NodeToPlace {
  x: number;
  y: number;
  /** Its first place, which it is drawn back to a little: that keeps a picture like the one before a small change. */
  homeX: number;
  homeY: number;
}

/** A number of 32 bits from a text (FNV-1a over its code units), so that a node's first place depends on its id alone. */
const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** A point of the unit square that follows from an id. */
const ownPoint = (id: string): [number, number] => {
  const random = randomLcg(hashText(id));
  return [random(), random()];
};

/** Where nodes begin. */
interface Ground {
  left: number;
  width: number;
  height: number;
}

/** First places: anchors around an ellipse, the others in the middle of the anchors they are tied to, a little off it. */
export const placeFirst = (nodes: readonly NodeToPlace[], links: readonly LinkToPlace[], { left, width, height }: Ground): Moving[] => {
  const anchors = nodes
    .filter(({ anchor }) => anchor)
    .map(({ id }) => id)
    .sort();
  const angleOf = new Map(anchors.map((id, index) => [id, (2 * Math.PI * index) / anchors.length]));
  const moving = nodes.map((node): Moving => {
    const [across, down] = ownPoint(node.id);
    const angle = angleOf.get(node.id);
    const [x, y] =
      angle === undefined
        ? [left + across * width, down * height]
        : [left + width * (0.5 + 0.3 * Math.cos(angle)), height * (0.5 + 0.3 * Math.sin(angle))];
    return { ...node, x, y, homeX: x, homeY: y };
  });
  const byId = new Map(moving.map((node) => [node.id, node]));
  const tied = new Map<Moving, Moving[]>();
  for (const { source, target } of links) {
    const [a, b] = [byId.get(source), byId.get(target)];
    if (!a || !b || a.anchor === b.anchor) continue;
    const [anchor, free] = a.anchor ? [a, b] : [b, a];
    const own = tied.get(free);
    if (own) own.push(anchor);
    else tied.set(free, [anchor]);
  }
  for (const [node, own] of tied) {
    const middle = (along: 'x' | 'y'): number => mean(own, (anchor) => anchor[along]) ?? 0;
    const [across, down] = ownPoint(node.id);
    [node.x, node.y] = [middle('x') + (across - 0.5) * width * 0.3, middle('y') + (down - 0.5) * height * 0.3];
    [node.homeX, node.homeY] = [node.x, node.y];
  }
  return moving;
};
