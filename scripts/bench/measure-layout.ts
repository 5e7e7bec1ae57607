import type { LinkToPlace, NodeToPlace } from '../../src/models/network/lay-out-network.ts';

/** Places of nodes, as any layout gives them. */
export type MeasuredLayout = readonly { id: string; x: number; y: number }[];

/** What is measured of a layout: pairs of nodes that lie on each other, and the mean length of an edge as a share of the side of a square of the same area. */
export interface LayoutMeasures {
  overlaps: number;
  edge: number;
}

interface Frame {
  width: number;
  height: number;
}

const boundsOf = (nodes: MeasuredLayout): { left: number; top: number; width: number; height: number } => {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left || 1, height: Math.max(...ys) - top || 1 };
};

const measure = (shapes: readonly NodeToPlace[], links: readonly LinkToPlace[], layout: MeasuredLayout, frame: Frame): LayoutMeasures => {
  const { left, top, width, height } = boundsOf(layout);
  // To the same area: a layout that is higher than wide must not look better for leaving half of a wide frame empty.
  const scale = Math.sqrt((frame.width * frame.height) / (width * height));
  const byId = new Map(layout.map(({ id, x, y }) => [id, { x: (x - left) * scale, y: (y - top) * scale }]));
  const boxes = shapes.map((shape) => {
    const { x, y } = byId.get(shape.id) ?? { x: 0, y: 0 };
    return { left: x - shape.left, right: x + shape.right, top: y - shape.top, bottom: y + shape.bottom };
  });
  const slack = 0.2;
  let overlaps = 0;
  for (const [index, a] of boxes.entries())
    for (let other = index + 1; other < boxes.length; other += 1) {
      const b = boxes[other];
      if (b && a.right > b.left + slack && b.right > a.left + slack && a.bottom > b.top + slack && b.bottom > a.top + slack) overlaps += 1;
    }
  const lengths = links.map(({ source, target }) => {
    const [a, b] = [byId.get(source), byId.get(target)];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return { overlaps, edge: mean / Math.sqrt(frame.width * frame.height) };
};

/** Measures two layouts of one network, each scaled to the area that ours takes. */
export const compareLayouts = (
  shapes: readonly NodeToPlace[],
  links: readonly LinkToPlace[],
  ours: MeasuredLayout,
  plain: MeasuredLayout,
): { ours: LayoutMeasures; plain: LayoutMeasures } => {
  const frame = boundsOf(ours);
  return { ours: measure(shapes, links, ours, frame), plain: measure(shapes, links, plain, frame) };
};
