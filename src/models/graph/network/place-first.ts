import { forceCollide, forceSimulation } from 'd3-force';
import { hashText, type LinkToPlace, type Moving, makeRandom, type NodeToPlace } from './node-to-place.ts';

/** Pushes round nodes apart, in place, keeping them between x = 0 and `width`: for networks that show no names, where `separateBoxes` would take long. */
export const partDiscs = (nodes: readonly Moving[], width: number): void => {
  const discs = nodes.map((node) => ({ x: node.x, y: node.y, vx: 0, vy: 0, radius: node.left, node }));
  const collide = forceCollide<(typeof discs)[number]>(({ radius }) => radius)
    .strength(1)
    .iterations(1);
  const keepInside = (): void => {
    for (const disc of discs) disc.x = Math.min(width - disc.radius, Math.max(disc.radius, disc.x));
  };
  forceSimulation(discs)
    .randomSource(makeRandom(1))
    .stop()
    .alphaDecay(0)
    .velocityDecay(0.3)
    .force('inside', keepInside)
    .force('collide', collide)
    .tick(40);
  keepInside();
  for (const { x, y, node } of discs) [node.x, node.y] = [x, y];
};

/** A point of the unit square that follows from an id. */
const ownPoint = (id: string): [number, number] => {
  const random = makeRandom(hashText(id));
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
    const mean = (along: 'x' | 'y'): number => own.reduce((sum, anchor) => sum + anchor[along], 0) / own.length;
    const [across, down] = ownPoint(node.id);
    [node.x, node.y] = [mean('x') + (across - 0.5) * width * 0.3, mean('y') + (down - 0.5) * height * 0.3];
    [node.homeX, node.homeY] = [node.x, node.y];
  }
  return moving;
};
