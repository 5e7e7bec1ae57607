import type { LinkToPlace, NodeToPlace } from '../../../src/models/graph/network/node-to-place.ts';

/** Places of nodes, as any layout gives them. */
export type MeasuredLayout = readonly { id: string; x: number; y: number }[];

/**
 * What is measured of a layout. No layout has a scale of its own, only text has: a name is set in the same size whoever
 * places it. So each figure is taken where the scale has no part in it, or at a scale that is fixed for both.
 */
export interface LayoutMeasures {
  /** Pairs of nodes that lie on each other, names included, where the layout is scaled to the sheet: a rectangle of the same area for both. */
  overlaps: number;
  /** Mean length of an edge as a share of the side of a square of the sheet's area. A layout gains here by leaving corners empty. */
  ofSheet: number;
  /** Mean length of an edge as a share of the mean distance of any two nodes: whatever the scale and the shape, how much nearer than others those are that hang together. */
  ofDistance: number;
  /** Mean length of an edge, in heights of a line of text, where the layout is scaled up or down until it is just large enough for no two nodes to lie on each other: what the eye has to travel where all can be read. */
  legible: number;
}

interface Place extends NodeToPlace {
  x: number;
  y: number;
}

/** Height of a line of a name in the network, in units. */
const lineHeight = 16;
/** Coordinates are rounded. */
const slack = 0.2;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);
const pairs = function* (places: readonly Place[]): Generator<[Place, Place]> {
  for (const [index, a] of places.entries()) for (const b of places.slice(index + 1)) yield [a, b];
};

/** The scale from which on two nodes do not lie on each other: discs by their radii, names by their boxes. */
const partingScale = (a: Place, b: Place, round: boolean): number => {
  if (round) return (a.left + b.left - slack) / distance(a, b);
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const across = ((dx >= 0 ? a.right + b.left : a.left + b.right) - slack) / Math.abs(dx);
  const down = ((dy >= 0 ? a.bottom + b.top : a.top + b.bottom) - slack) / Math.abs(dy);
  return Math.min(across, down);
};

const areaOf = (places: readonly { x: number; y: number }[]): number => {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return (Math.max(...xs) - Math.min(...xs) || 1) * (Math.max(...ys) - Math.min(...ys) || 1);
};

/** Measures a layout; `sheet` is the area that it is scaled to, `round` says that nodes are discs without names. */
const measure = (
  shapes: readonly NodeToPlace[],
  links: readonly LinkToPlace[],
  layout: MeasuredLayout,
  sheet: number,
  round: boolean,
): LayoutMeasures => {
  const scale = Math.sqrt(sheet / areaOf(layout));
  const placeOf = new Map(layout.map((place) => [place.id, place]));
  const places = shapes.map((shape): Place => {
    const { x, y } = placeOf.get(shape.id) ?? { x: 0, y: 0 };
    return { ...shape, x: x * scale, y: y * scale };
  });
  const byId = new Map(places.map((place) => [place.id, place]));
  const edge = mean(
    links.map(({ source, target }) => {
      const [a, b] = [byId.get(source), byId.get(target)];
      return a && b ? distance(a, b) : 0;
    }),
  );
  let [overlaps, parting, sum, count] = [0, 0, 0, 0];
  for (const [a, b] of pairs(places)) {
    const needed = partingScale(a, b, round);
    if (needed > 1) overlaps += 1;
    parting = Math.max(parting, needed);
    sum += distance(a, b);
    count += 1;
  }
  return { overlaps, ofSheet: edge / Math.sqrt(sheet), ofDistance: edge / (sum / count), legible: (edge * parting) / lineHeight };
};

/** Measures two layouts of one network on a sheet of the area that ours takes. */
export const compareLayouts = (
  shapes: readonly NodeToPlace[],
  links: readonly LinkToPlace[],
  ours: MeasuredLayout,
  plain: MeasuredLayout,
  round: boolean,
): { ours: LayoutMeasures; plain: LayoutMeasures } => {
  const sheet = areaOf(ours);
  return { ours: measure(shapes, links, ours, sheet, round), plain: measure(shapes, links, plain, sheet, round) };
};
