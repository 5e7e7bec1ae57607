import { forceCollide, forceSimulation } from 'd3-force';
import { makeRandom } from './make-random.ts';
import type { Moving } from './node-to-place.ts';

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
